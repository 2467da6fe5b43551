import { createReader, signInReader } from '../../../test/factories/readers.ts'
import { describe, expect, test } from '../../../test/world.ts'

describe('headers', () => {
  test('every answer forbids what is inline or from elsewhere, and keeping by others', async ({ world }) => {
    for (const path of ['/sign-in', '/there-is-no-such-page']) {
      const { headers } = await world.visitor().open(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('private, no-cache')
      expect(headers.get('strict-transport-security')).toBeNull()
    }
  })
})

describe('a write', () => {
  const own = 'http://paper.test'

  test('from a page of this site passes', async ({ world }) => {
    const visitor = world.visitor()
    await signInReader(world, visitor, await createReader(world))
    const answer = await visitor.post('/account/name', { displayName: 'Ada Ashdown' }, { origin: own })
    expect(answer.text).toContain('Your name is saved.')
  })

  test('that another site’s page caused is refused, cookies or not', async ({ world }) => {
    const visitor = world.visitor()
    await signInReader(world, visitor, await createReader(world, { displayName: 'Ada' }))
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://paper.test.evil.example' },
      { origin: 'http://paper.test:8080' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      // Neither header, but a cookie: an old browser, or somebody who hides where it came from.
      {},
    ]
    for (const headers of foreign) {
      const answer = await visitor.post('/account/name', { displayName: 'Mallory' }, headers)
      expect(answer.status, JSON.stringify(headers)).toBe(403)
    }
    expect(
      (await world.visitor().post('/sign-in', { email: 'a@b.test' }, { origin: 'https://evil.example' }))
        .status,
    ).toBe(403)
    expect((await visitor.open('/account')).text).not.toContain('Mallory')
  })

  test('without cookies and without an origin carries nobody’s rights and passes', async ({ world }) => {
    const answer = await world.visitor().post('/sign-in', { email: 'ada@mail.test' }, {})
    expect(answer.path).toBe('/sign-in/code')
  })
})
