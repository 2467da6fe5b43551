import { createArticle, storyInput } from '../../../test/factories/articles.ts'
import { createSubscriber } from '../../../test/factories/newsletter.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { addCorrection, publishArticle } from '../../articles/index.ts'
import { findMailboxMessage, listMailbox } from '../../platform/mail/index.ts'
import { urls } from '../../urls.ts'
import { startSending } from '../deliveries/start-sending.ts'
import { composeEdition } from '../editions/compose-edition.ts'
import { activate, end } from '../subscribers/subscriber-store.ts'

const text = 'It was given to the board. It is the chair’s. We mixed up two notes.'
const revision = {
  kind: 'correction' as const,
  wrong: 'It was given to the board',
  right: 'It is the chair’s',
  why: 'We mixed up two notes',
}

/** Composes an edition of one new story and mails it. */
async function mailEdition(world: World, headline: string) {
  await createArticle(world, { headline })
  world.clock.advance({ minutes: 1 })
  const composed = await composeEdition(world.services, { by: null })
  if (!composed.ok) throw new Error(composed.reason)
  await startSending(world, { editionId: composed.edition.id, by: null })
  await world.work()
  return composed.edition
}

async function mailsTo(world: World, email: string) {
  const mails = (await listMailbox(world.db, { limit: 100 })).filter(({ to_address }) => to_address === email)
  return Promise.all(mails.reverse().map(({ id }) => findMailboxMessage(world.db, id)))
}

/** The subjects of the mails that begin with a correction. */
async function toldIn(world: World, email: string): Promise<string[]> {
  const mails = await mailsTo(world, email)
  return mails.flatMap(mail => (mail?.text?.includes('CORRECTION\n*') ? [mail.subject] : []))
}

describe('a correction', () => {
  test('is first in the next edition of those who were mailed the mistake, once, and at the foot of all others', async ({
    world,
    clock,
  }) => {
    await createSubscriber(world, 'ada@mail.test')
    const story = await createArticle(world, { headline: 'Who said it' })
    clock.advance({ minutes: 1 })
    await mailEdition(world, 'Monday')
    clock.advance({ hours: 2 })
    await createSubscriber(world, 'new@mail.test')
    const outcome = await publishArticle(world, {
      ...storyInput({ headline: 'Who said it', body: 'The chair said it.' }),
      articleId: story.id,
      revision,
    })
    expect(outcome).toMatchObject({ ok: true, versionNumber: 2 })
    await world.work()
    clock.advance({ days: 1 })
    await mailEdition(world, 'Tuesday')
    clock.advance({ days: 1 })
    await mailEdition(world, 'Wednesday')

    expect(await toldIn(world, 'ada@mail.test')).toEqual(['Tuesday'])
    expect(await toldIn(world, 'new@mail.test')).toEqual([])
    const [, tuesday] = await mailsTo(world, 'ada@mail.test')
    const [fresh] = await mailsTo(world, 'new@mail.test')
    for (const part of ['text', 'html'] as const) {
      expect(tuesday?.[part]?.split(/mixed\s+up/)).toHaveLength(2)
      expect(fresh?.[part]?.split(/mixed\s+up/)).toHaveLength(2)
      expect(tuesday?.[part]).not.toMatch(/\{\{(due|unless|\/|subscriber)/)
      expect(fresh?.[part]).not.toMatch(/\{\{(due|unless|\/|subscriber)/)
      const [told, lead] = [tuesday?.[part]?.search(/mixed\s+up/), tuesday?.[part]?.lastIndexOf('Tuesday')]
      expect(told).toBeGreaterThan(0)
      expect(told).toBeLessThan(lead ?? 0)
    }
    expect(fresh?.text).toContain('CORRECTIONS\n')
    expect(tuesday?.text).not.toContain('CORRECTIONS\n')
    expect(tuesday?.text).toMatch(/On Tuesday,? 10 March 2026 we mailed\s+you/)
    expect(tuesday?.html).toContain(urls.compare(story, 1, 2).replaceAll('&', '&amp;'))
  })

  test('is in the next edition although the paper died before it could note whom it concerns', async ({
    world,
    clock,
  }) => {
    await createSubscriber(world, 'ada@mail.test')
    const story = await createArticle(world, { headline: 'Who said it' })
    clock.advance({ minutes: 1 })
    await mailEdition(world, 'Monday')
    clock.advance({ hours: 2 })
    await addCorrection(world, { articleId: story.id, text, by: null })
    clock.advance({ days: 3 })
    // No job has run since.
    await mailEdition(world, 'Tuesday')
    clock.advance({ days: 1 })
    await mailEdition(world, 'Wednesday')
    expect(await toldIn(world, 'ada@mail.test')).toEqual(['Tuesday'])
  })

  test('without a new text goes to the same readers; an update and a slip go to nobody', async ({
    world,
    clock,
  }) => {
    await createSubscriber(world, 'ada@mail.test')
    const story = await createArticle(world, { headline: 'Who said it' })
    clock.advance({ minutes: 1 })
    await mailEdition(world, 'Monday')
    for (const kind of ['update', 'typo'] as const) {
      clock.advance({ hours: 1 })
      const again = { ...storyInput({ headline: 'Who said it', body: kind }), articleId: story.id }
      expect(await publishArticle(world, { ...again, revision: { kind } })).toMatchObject({ ok: true })
    }
    await world.work()
    clock.advance({ days: 1 })
    await mailEdition(world, 'Tuesday')
    expect(await toldIn(world, 'ada@mail.test')).toEqual([])
    await addCorrection(world, { articleId: story.id, text, by: null })
    await world.work()
    clock.advance({ days: 1 })
    await mailEdition(world, 'Wednesday')
    expect(await toldIn(world, 'ada@mail.test')).toEqual(['Wednesday'])
  })

  test('waits for a reader who was away, and not longer than thirty days', async ({ world, clock }) => {
    const [ada, tom] = [
      await createSubscriber(world, 'ada@mail.test'),
      await createSubscriber(world, 'tom@mail.test'),
    ]
    const story = await createArticle(world, { headline: 'Who said it' })
    clock.advance({ minutes: 1 })
    await mailEdition(world, 'Monday')
    for (const id of [ada, tom]) await end(world.db, id, clock.now())
    await addCorrection(world, { articleId: story.id, text, by: null })
    await world.work()
    clock.advance({ days: 1 })
    await mailEdition(world, 'Without them')
    clock.advance({ days: 20 })
    await activate(world.db, ada, clock.now())
    clock.advance({ minutes: 1 })
    await mailEdition(world, 'With Ada')
    clock.advance({ days: 10 })
    await activate(world.db, tom, clock.now())
    clock.advance({ minutes: 1 })
    await mailEdition(world, 'With both')
    expect(await toldIn(world, 'ada@mail.test')).toEqual(['With Ada'])
    expect(await toldIn(world, 'tom@mail.test')).toEqual([])
  })
})
