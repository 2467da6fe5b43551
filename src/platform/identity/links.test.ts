import fc from 'fast-check'
import { describe, expect, type TestClock, test } from '../../../test/world.ts'
import type { Db } from '../db/index.ts'
import {
  createLink,
  forgetOldLinks,
  inspectLink,
  mintLinkToken,
  newToken,
  showLinkCode,
  useLink,
  useLinkCode,
} from './index.ts'

const purpose = 'test.door'

/** A link as it lies in somebody's mail. */
async function mailedLink(
  { db, clock }: { db: Db; clock: TestClock },
  { browser, validMinutes = 15 }: { browser?: string; validMinutes?: number } = {},
) {
  const request = { purpose, subject: 'ada', validMinutes, ...(browser ? { browser } : {}) }
  const id = await createLink({ db, clock }, request)
  const minted = await mintLinkToken({ db, clock }, id)
  return { id, token: minted?.token ?? '' }
}

/** The code that another browser shows, or the empty text. */
const codeOf = async (tools: { db: Db; clock: TestClock }, token: string) =>
  (await showLinkCode(tools, { purpose, token })) ?? ''

const anotherThan = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

describe('a mailed link', () => {
  test('counts once', async ({ db, clock }) => {
    const { token } = await mailedLink({ db, clock })
    const link = { purpose, token, browser: null }
    expect(await inspectLink({ db, clock }, link)).toMatchObject({
      state: 'ready',
      subject: 'ada',
      here: true,
    })
    expect(await useLink({ db, clock }, link)).toEqual({ ok: true, subject: 'ada' })
    expect(await useLink({ db, clock }, link)).toEqual({ ok: false, reason: 'used' })
    expect(await inspectLink({ db, clock }, link)).toEqual({ state: 'used', subject: 'ada' })
  })

  test('counts once when it is pressed five times at the same moment', async ({ db, clock }) => {
    const { token } = await mailedLink({ db, clock })
    const presses = await Promise.all(
      Array.from({ length: 5 }, () => useLink({ db, clock }, { purpose, token, browser: null })),
    )
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('opens no other door', async ({ db, clock }) => {
    const { token } = await mailedLink({ db, clock })
    const link = { purpose: 'test.other-door', token, browser: null }
    expect(await useLink({ db, clock }, link)).toEqual({ ok: false, reason: 'unknown' })
  })

  test('is over after its time, which begins when it is mailed', async ({ db, clock }) => {
    const id = await createLink({ db, clock }, { purpose, subject: 'ada', validMinutes: 15 })
    clock.advance({ minutes: 40 })
    const minted = await mintLinkToken({ db, clock }, id)
    const link = { purpose, token: minted?.token ?? '', browser: null }
    clock.advance({ minutes: 14 })
    expect(await inspectLink({ db, clock }, link)).toMatchObject({ state: 'ready' })
    clock.advance({ minutes: 1 })
    expect(await useLink({ db, clock }, link)).toEqual({ ok: false, reason: 'expired' })
  })

  test('is stored as a hash only, and forgotten a day after its end', async ({ db, clock }) => {
    const { token } = await mailedLink({ db, clock })
    const link = { purpose, token, browser: null }
    await forgetOldLinks({ db, clock })
    expect(await inspectLink({ db, clock }, link)).toMatchObject({ state: 'ready' })
    clock.advance({ days: 1, minutes: 16 })
    await forgetOldLinks({ db, clock })
    expect(await inspectLink({ db, clock }, link)).toEqual({ state: 'unknown' })
  })

  test('is not minted again once it is used', async ({ db, clock }) => {
    const { id, token } = await mailedLink({ db, clock })
    await useLink({ db, clock }, { purpose, token, browser: null })
    expect(await mintLinkToken({ db, clock }, id)).toBeNull()
  })
})

describe('a link that is bound to a browser', () => {
  test('counts in that one only', async ({ db, clock }) => {
    const browser = newToken()
    const { token } = await mailedLink({ db, clock }, { browser })
    for (const other of [null, newToken()]) {
      expect(await useLink({ db, clock }, { purpose, token, browser: other })).toEqual({
        ok: false,
        reason: 'other-browser',
      })
    }
    expect(await useLink({ db, clock }, { purpose, token, browser })).toMatchObject({ ok: true })
  })

  test('counts by the code that another one shows, typed with or without a space', async ({ db, clock }) => {
    const browser = newToken()
    const { token } = await mailedLink({ db, clock }, { browser })
    const code = await codeOf({ db, clock }, token)
    expect(code).toMatch(/^\d{6}$/)
    const typed = { purpose, browser, code: `${code.slice(0, 3)} ${code.slice(3)}` }
    expect(await useLinkCode({ db, clock }, { ...typed, browser: newToken() })).toMatchObject({ ok: false })
    expect(await useLinkCode({ db, clock }, typed)).toEqual({ ok: true, subject: 'ada' })
    expect(await useLinkCode({ db, clock }, typed)).toEqual({ ok: false, reason: 'spent' })
    expect(await useLink({ db, clock }, { purpose, token, browser })).toEqual({ ok: false, reason: 'used' })
  })

  test('is spent after five wrong codes, for the button too', async ({ db, clock }) => {
    const browser = newToken()
    const { token } = await mailedLink({ db, clock }, { browser })
    const code = await codeOf({ db, clock }, token)
    for (const reason of ['wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'spent']) {
      const typed = { purpose, browser, code: anotherThan(code) }
      expect(await useLinkCode({ db, clock }, typed)).toEqual({ ok: false, reason })
    }
    expect(await useLinkCode({ db, clock }, { purpose, browser, code })).toMatchObject({ ok: false })
    expect(await useLink({ db, clock }, { purpose, token, browser })).toEqual({ ok: false, reason: 'spent' })
    expect(await codeOf({ db, clock }, token)).toBe('')
  })
})

test('whatever is done with a link in whatever order, it signs in at most once, and only where and while it may', async ({
  db,
  clock,
}) => {
  const action = fc.constantFrom(
    'open',
    'press',
    'press elsewhere',
    'show',
    'type',
    'type wrong',
    'type elsewhere',
    'wait',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 14 }), async actions => {
      const tools = { db, clock }
      const browser = newToken()
      const stranger = newToken()
      const { token } = await mailedLink(tools, { browser })
      let code = '000000'
      let signedIn = 0
      let minutes = 0
      for (const done of actions) {
        const mayCount = signedIn === 0 && minutes < 15
        const count = ({ ok }: { ok: boolean }, where: 'here' | 'elsewhere') => {
          if (!ok) return
          expect(where).toBe('here')
          expect(mayCount).toBe(true)
          signedIn += 1
        }
        if (done === 'open') await inspectLink(tools, { purpose, token, browser })
        if (done === 'press') count(await useLink(tools, { purpose, token, browser }), 'here')
        if (done === 'press elsewhere')
          count(await useLink(tools, { purpose, token, browser: stranger }), 'elsewhere')
        if (done === 'show') code = (await codeOf(tools, token)) || code
        if (done === 'type') count(await useLinkCode(tools, { purpose, browser, code }), 'here')
        if (done === 'type wrong') {
          const wrong = await useLinkCode(tools, { purpose, browser, code: anotherThan(code) })
          expect(wrong.ok).toBe(false)
        }
        if (done === 'type elsewhere')
          count(await useLinkCode(tools, { purpose, browser: stranger, code }), 'elsewhere')
        if (done === 'wait') {
          clock.advance({ minutes: 4 })
          minutes += 4
        }
      }
      expect(signedIn).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})
