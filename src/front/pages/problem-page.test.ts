import { createArticle } from '../../../test/factories/articles.ts'
import { ask } from '../../../test/factories/front.ts'
import { expect, test } from '../../../test/world.ts'
import { openDatabase } from '../../platform/db/index.ts'
import { saveSettings } from '../../site/index.ts'

test('a page that is not there offers the search, the sections and the latest stories', async ({ world }) => {
  await createArticle(world, { headline: 'The latest' })
  const { document, status } = await world.visitor().open('/nowhere')
  expect(status).toBe(404)
  expect(document.querySelector('h1')?.textContent).toBe('There is no page at this address')
  expect(document.querySelector('form[role="search"]')).not.toBeNull()
  expect(document.querySelector('.section-nav a')?.textContent).toBe('Harbour')
  expect(document.querySelector('.more a')?.textContent).toBe('The latest')
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
})

test('when the database cannot be read, the page that says so stands all the same', async ({ world }) => {
  await saveSettings(world, { name: 'The Courier' })
  const empty = openDatabase(':memory:')
  const { status, body } = await ask({ ...world, services: { ...world.services, db: empty } }, '/')
  await empty.destroy()
  expect(status).toBe(500)
  expect(body).toContain('Something broke on our side')
  expect(body).toContain('paper.test')
  expect(body).not.toMatch(/no such table|SQLITE|at \w+ \(/)
})

test('whoever mistypes an address at the desk is led back to the desk', async ({ world }) => {
  const { document, status } = await world.visitor().open('/desk/nowhere')
  expect(status).toBe(404)
  expect(document.querySelector('main li a')?.getAttribute('href')).toBe('/desk')
  expect(document.querySelector('.more')).toBeNull()
})
