import { createHash } from 'node:crypto'
import { createArticle } from '../../../test/factories/articles.ts'
import { createSubscriber } from '../../../test/factories/newsletter.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { addCorrection, rankFront, unpublishArticle } from '../../articles/index.ts'
import { listMailbox } from '../../platform/mail/index.ts'
import { saveSettings } from '../../site/index.ts'
import { listAudit } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { countDeliveries } from '../deliveries/ledger-store.ts'
import type { NewsletterTables } from '../tables.ts'
import { composeDueEdition, composeEdition } from './compose-edition.ts'
import { type Edition, storiesOf } from './edition.ts'
import { findEditionByDay, listEditions } from './edition-store.ts'
import { previewEdition } from './preview-edition.ts'

async function compose(world: World): Promise<Edition> {
  const composed = await composeEdition(world.services, { by: null })
  if (!composed.ok) throw new Error(composed.reason)
  return composed.edition
}

const headlinesOf = (edition: Pick<Edition, 'content'>) =>
  storiesOf(edition.content).map(({ headline }) => headline)

describe('what is in an edition', () => {
  test('the front’s lead first, then the sections, each story once', async ({ world, clock }) => {
    const lead = await createArticle(world, { headline: 'The lead', section: 'harbour' })
    clock.advance({ minutes: 1 })
    await createArticle(world, { headline: 'Town one', section: 'town' })
    clock.advance({ minutes: 1 })
    await createArticle(world, { headline: 'Harbour two', section: 'harbour' })
    clock.advance({ minutes: 1 })
    await createArticle(world, { headline: 'Town newest', section: 'town' })
    clock.advance({ minutes: 1 })
    await rankFront(world, [lead.id])
    const edition = await compose(world)
    expect(headlinesOf(edition)).toEqual(['The lead', 'Harbour two', 'Town newest', 'Town one'])
    expect(edition.subject).toBe('The lead')
    clock.advance({ days: 1 })
    expect(await composeEdition(world.services, { by: null })).toEqual({ ok: false, reason: 'no-stories' })
    await createArticle(world, { headline: 'News' })
    clock.advance({ minutes: 1 })
    expect(headlinesOf(await compose(world))).toEqual(['News'])
  })

  test('a story that came out late with an earlier time on it comes a day later, an old one never', async ({
    world,
    clock,
  }) => {
    await createArticle(world, { headline: 'First' })
    await createArticle(world, { headline: 'From the archive', publishedAt: '2019-05-01T08:00:00Z' })
    clock.advance({ minutes: 1 })
    expect(headlinesOf(await compose(world))).toEqual(['First'])
    clock.advance({ hours: 1 })
    await createArticle(world, { headline: 'Late', publishedAt: '2026-03-10T08:30:00Z' })
    clock.advance({ days: 1 })
    expect(headlinesOf(await compose(world))).toEqual(['Late'])
  })

  test('corrections since the last edition are in it, openly, and only once', async ({ world, clock }) => {
    const story = await createArticle(world, { headline: 'The ferry' })
    await addCorrection(world, {
      articleId: story.id,
      text: 'The board has nine members, not eight.',
      by: null,
    })
    await world.work()
    clock.advance({ minutes: 1 })
    const edition = await compose(world)
    expect(edition.content.corrections).toMatchObject([
      { headline: 'The ferry', text: 'The board has nine members, not eight.' },
    ])
    expect(edition.text).toContain('CORRECTIONS')
    expect(edition.html).toContain('The board has nine members, not eight.')
    clock.advance({ days: 1 })
    await createArticle(world)
    clock.advance({ minutes: 1 })
    expect((await compose(world)).content.corrections).toEqual([])
  })
})

describe('an edition is frozen', () => {
  test('the database refuses to change or drop it', async ({ world, db, clock }) => {
    await createArticle(world)
    clock.advance({ minutes: 1 })
    const { id } = await compose(world)
    const tables = db.withTables<NewsletterTables>()
    const change = tables.updateTable('edition').set({ subject: 'Other' }).where('id', '=', id).execute()
    await expect(change).rejects.toThrow('an edition never changes')
    await expect(tables.deleteFrom('edition').where('id', '=', id).execute()).rejects.toThrow(
      'an edition never changes',
    )
  })

  test('its hash can be computed again from what is stored', async ({ world, db, clock }) => {
    await createArticle(world)
    clock.advance({ minutes: 1 })
    const { id, hash } = await compose(world)
    const row = await db
      .withTables<NewsletterTables>()
      .selectFrom('edition')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const sealed = JSON.stringify([row.day, row.subject, row.content, row.html, row.text])
    expect(createHash('sha256').update(sealed).digest('hex')).toBe(hash)
  })

  test('a story that changes later stays in it as it was', async ({ world, db, clock }) => {
    const story = await createArticle(world, { headline: 'As it was' })
    clock.advance({ minutes: 1 })
    const { day } = await compose(world)
    await unpublishArticle(world, { articleId: story.id, by: null })
    expect(headlinesOf((await findEditionByDay(db, day)) ?? { content: null as never })).toEqual([
      'As it was',
    ])
    const page = await world.visitor().open(urls.edition(day))
    expect(page.text).toContain('As it was')
    expect(page.text).toContain('Withdrawn since.')
    expect(page.document.querySelector('.story-headline a')).toBeNull()
  })

  test('there is one a day', async ({ world, clock }) => {
    await createArticle(world)
    clock.advance({ minutes: 1 })
    const { id } = await compose(world)
    expect(await composeEdition(world.services, { by: null })).toMatchObject({
      ok: false,
      reason: 'already-composed',
      edition: { id },
    })
  })

  test('who composed it is noted', async ({ world, db, clock }) => {
    const staff = await createStaff(world, 'editor')
    await createArticle(world)
    clock.advance({ minutes: 1 })
    await composeEdition(world.services, { by: staff.id })
    const [entry] = await listAudit(db, { limit: 1 })
    expect(entry).toMatchObject({ action: 'edition.composed', by: { id: staff.id } })
  })
})

describe('the hour of the edition', () => {
  test('comes once a day; without stories there is no mail', async ({ world, db, clock }) => {
    clock.set('2026-03-10T06:00:00Z')
    await createSubscriber(world, 'ada@mail.test')
    await createArticle(world, { headline: 'Early' })
    clock.set('2026-03-10T06:59:59Z')
    await composeDueEdition(world.services)
    expect(await listEditions(db, { limit: 5 })).toEqual([])
    clock.set('2026-03-10T07:00:00Z')
    await Promise.all([composeDueEdition(world.services), composeDueEdition(world.services)])
    await world.work()
    const [edition] = await listEditions(db, { limit: 5 })
    expect(edition).toMatchObject({ day: '2026-03-10', subject: 'Early' })
    expect(await listMailbox(db, { limit: 10 })).toMatchObject([
      { to_address: 'ada@mail.test', subject: 'Early' },
    ])
    clock.set('2026-03-11T07:00:10Z')
    await composeDueEdition(world.services)
    await createArticle(world, { headline: 'Too late for today' })
    clock.advance({ minutes: 1 })
    await composeDueEdition(world.services)
    await world.work()
    expect(await listEditions(db, { limit: 5 })).toHaveLength(1)
    clock.set('2026-03-12T07:00:10Z')
    await composeDueEdition(world.services)
    expect((await listEditions(db, { limit: 5 })).map(({ subject }) => subject)).toEqual([
      'Too late for today',
      'Early',
    ])
  })

  test('is caught up with after a time without the paper', async ({ world, db, clock }) => {
    clock.set('2026-03-10T06:00:00Z')
    await createArticle(world, { headline: 'Before the hour' })
    clock.set('2026-03-10T15:00:00Z')
    await createArticle(world, { headline: 'After the hour' })
    clock.advance({ minutes: 1 })
    await composeDueEdition(world.services)
    expect(await listEditions(db, { limit: 5 })).toMatchObject([
      { day: '2026-03-10', subject: 'Before the hour' },
    ])
  })

  test('an edition composed by hand before it goes out at it', async ({ world, db, clock }) => {
    clock.set('2026-03-10T06:00:00Z')
    await createSubscriber(world, 'ada@mail.test')
    await createArticle(world)
    clock.advance({ minutes: 1 })
    const { id } = await compose(world)
    clock.set('2026-03-10T07:00:00Z')
    await composeDueEdition(world.services)
    await world.work()
    expect(await countDeliveries(db, id)).toMatchObject({ accepted: 1 })
  })

  test('stays the same on the wall when the clocks change', async ({ world, db, clock }) => {
    await saveSettings(world, { timeZone: 'Europe/Berlin', editionTime: '02:30' })
    const days: [string, string][] = [
      // 02:30 does not exist on 29 March; it is there twice on 25 October.
      ['2026-03-28T01:30:00Z', '2026-03-28'],
      ['2026-03-29T01:30:00Z', '2026-03-29'],
      ['2026-03-30T00:30:00Z', '2026-03-30'],
      ['2026-10-25T00:30:00Z', '2026-10-25'],
      ['2026-10-25T01:30:00Z', '2026-10-25'],
      ['2026-10-26T01:30:00Z', '2026-10-26'],
    ]
    for (const [moment, day] of days) {
      clock.set(moment)
      clock.advance({ seconds: -60 })
      await createArticle(world)
      clock.set(moment)
      await composeDueEdition(world.services)
      expect((await listEditions(db, { limit: 1 }))[0]?.day).toBe(day)
    }
    expect(await listEditions(db, { limit: 10 })).toHaveLength(5)
  })
})

test('a preview stores nothing', async ({ world, db, clock }) => {
  expect(await previewEdition(world.services)).toBeNull()
  await createArticle(world, { headline: 'Tomorrow’s lead' })
  clock.advance({ minutes: 1 })
  const preview = await previewEdition(world.services)
  expect(preview).toMatchObject({ day: '2026-03-11', subject: 'Tomorrow’s lead' })
  expect(preview?.html).toContain(urls.unsubscribe('test'))
  expect(await listEditions(db, { limit: 5 })).toEqual([])
})

test('the edition is on the web, and all of them are listed', async ({ world, clock }) => {
  const visitor = world.visitor()
  expect((await visitor.open(urls.editions())).text).toContain('There has been no edition yet.')
  await createArticle(world, { headline: 'The lead' })
  clock.advance({ minutes: 1 })
  const { hash } = await compose(world)
  await world.work()
  await visitor.open(urls.subscribe())
  const page = await visitor.follow('a[href^="/edition/"]')
  expect(page.document.querySelector('h1')?.textContent).toContain('10 March 2026')
  expect(page.text).toContain(hash)
  await visitor.open(urls.editions())
  expect((await visitor.follow('The lead')).path).toBe(urls.edition('2026-03-10'))
  expect((await visitor.open(urls.edition('2026-03-11'))).status).toBe(404)
  expect((await visitor.open(urls.edition('nonsense'))).status).toBe(404)
})
