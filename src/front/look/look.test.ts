import { ask } from '../../../test/factories/front.ts'
import { expect, test } from '../../../test/world.ts'
import { saveSettings } from '../../site/index.ts'
import { lookCss } from './look-css.ts'

const house = { accent: null, accentDark: null, headlineFace: '', textFace: '' }

test('a paper’s look is its own values for the house’s properties', () => {
  expect(lookCss({ ...house, accent: '#aa1122', textFace: 'Charter, Georgia' })).toBe(
    ':root {\n  --accent: #aa1122;\n  --face-text: "Charter", "Georgia", serif;\n}\n',
  )
})

test('a quote left open swallows nothing', () => {
  expect(lookCss({ ...house, headlineFace: `"Foo, 'Bar baz, sans-serif` })).toBe(
    ':root {\n  --face-headline: "Foo", "Bar baz", sans-serif;\n}\n',
  )
})

test('every page asks for the look under an address that browsers may keep for ever', async ({ world }) => {
  expect((await ask(world, '/look/abcdef.css')).status).toBe(404)
  await saveSettings(world, { look: { ...house, accent: '#aa1122' } })
  const { document } = await world.visitor().open('/')
  const address = [...document.querySelectorAll('link[rel="stylesheet"]')].at(-1)?.getAttribute('href') ?? ''
  expect(address).toMatch(/^\/look\/[0-9a-f]{12}\.css$/)
  const sheet = await ask(world, address)
  expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(sheet.headers.get('cache-control')).toContain('immutable')
  expect(sheet.body).toContain('--accent: #aa1122;')
  const old = await ask(world, '/look/abcdef.css')
  expect(old.headers.get('cache-control')).toBe('no-cache')
})

test('the paper’s mark is its initial, and safe', async ({ world }) => {
  await saveSettings(world, { name: 'The <Courier>' })
  const { body, headers } = await ask(world, '/icon.svg')
  expect(headers.get('content-type')).toBe('image/svg+xml')
  expect(body).toContain('>&lt;</text>')
  await saveSettings(world, { name: 'The Éclair' })
  await world.work()
  expect((await ask(world, '/icon.svg')).body).toContain('>É</text>')
  expect((await ask(world, '/favicon.ico')).headers.get('location')).toBe('/icon.svg')
})
