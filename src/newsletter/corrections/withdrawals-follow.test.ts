import { createArticle, storyInput } from '../../../test/factories/articles.ts'
import { createSubscriber } from '../../../test/factories/newsletter.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { addCorrection, listPublished, publishArticle, unpublishArticle } from '../../articles/index.ts'
import { findMailboxMessage, listMailbox } from '../../platform/mail/index.ts'
import { plus } from '../../platform/time/index.ts'
import { urls } from '../../urls.ts'
import { startSending } from '../deliveries/start-sending.ts'
import { composeEdition } from '../editions/compose-edition.ts'

/** Composes an edition of one new story, the day after, and mails it. */
async function mailEdition(world: World, headline: string) {
  world.clock.advance({ hours: 23 })
  await createArticle(world, { headline })
  world.clock.advance({ minutes: 1 })
  const composed = await composeEdition(world.services, { by: null })
  if (!composed.ok) throw new Error(composed.reason)
  await startSending(world, { editionId: composed.edition.id, by: null })
  await world.work()
}

/** What somebody was mailed, by subject. */
async function mailTo(world: World, email: string, subject: string) {
  const mails = await listMailbox(world.db, { limit: 100 })
  const found = mails.find(mail => mail.to_address === email && mail.subject === subject)
  const mail = found && (await findMailboxMessage(world.db, found.id))
  if (!mail?.text || !mail.html) throw new Error(`${email} had no mail about ${subject}`)
  return { text: mail.text, html: mail.html }
}

async function mailedStory(world: World) {
  await createSubscriber(world, 'ada@mail.test')
  const story = await createArticle(world, { headline: 'The mayor took the money' })
  await mailEdition(world, 'Monday')
  await createSubscriber(world, 'new@mail.test')
  return story
}

async function withdraw(
  world: World,
  story: { id: Parameters<typeof unpublishArticle>[1]['articleId'] },
  { legal = false, noted = true } = {},
) {
  world.clock.advance({ hours: 1 })
  const publicReason = 'The papers that it rested on were forged.'
  await unpublishArticle(world, {
    articleId: story.id,
    by: null,
    publicReason,
    kind: legal ? 'legal' : 'editorial',
  })
  if (noted) await world.work()
}

describe('a withdrawal', () => {
  test('for legal reasons takes the story’s words off the pages of the editions that had it', async ({
    world,
    clock,
  }) => {
    const headline = 'The mayor took the money'
    const story = await createArticle(world, { headline, standfirst: 'The mayor, no less.' })
    await mailEdition(world, 'Monday')
    await addCorrection(world, { articleId: story.id, text: 'The mayor took less.', by: null })
    await world.work()
    await mailEdition(world, 'Tuesday')
    const [visitor, words] = [world.visitor(), /mayor/]
    const pages = ['/edition/2026-03-11', '/edition/2026-03-12', '/editions']
    for (const path of pages.slice(0, 2)) expect((await visitor.open(path)).html, path).toMatch(words)
    await withdraw(world, story)
    expect((await visitor.open(pages[0] ?? '')).html).toMatch(words)
    clock.advance({ minutes: 1 })
    await publishArticle(world, { ...storyInput({ headline }), articleId: story.id })
    await withdraw(world, story, { legal: true })
    for (const path of pages) expect((await visitor.open(path)).html, path).not.toMatch(words)
    expect((await visitor.open(pages[0] ?? '')).text).toContain('A story that may not be shown any more')
  })

  test('for legal reasons of the first story leaves the list of editions without its headline', async ({
    world,
  }) => {
    await mailEdition(world, 'The mayor took the money')
    const [lead] = await listPublished(world.db, world.clock.now(), { limit: 1 })
    if (!lead) throw new Error('Nothing is published')
    expect((await world.visitor().open('/editions')).html).toContain('mayor')
    await withdraw(world, lead, { legal: true })
    for (const path of ['/editions', '/edition/2026-03-11'])
      expect((await world.visitor().open(path)).html, path).not.toContain('mayor')
  })

  test('is first, with its reason, in the next edition of those who were mailed the story, once', async ({
    world,
  }) => {
    const story = await mailedStory(world)
    await withdraw(world, story)
    await mailEdition(world, 'Tuesday')
    await mailEdition(world, 'Wednesday')

    const { text, html } = await mailTo(world, 'ada@mail.test', 'Tuesday')
    for (const part of [text.replace(/\s+/g, ' '), html]) {
      expect(part.split('were forged')).toHaveLength(2)
      expect(part).toContain('we mailed you “The mayor took the money”. We have withdrawn it since')
      expect(part.indexOf('were forged')).toBeLessThan(part.lastIndexOf('Tuesday'))
      expect(part).toContain(urls.article(story))
      expect(part).not.toMatch(/\{\{(due|unless|\/|subscriber)/)
    }
    expect(text).toContain('WITHDRAWN\n*')
    for (const [email, subject] of [
      ['new@mail.test', 'Tuesday'],
      ['ada@mail.test', 'Wednesday'],
    ] as const)
      expect((await mailTo(world, email, subject)).text, `${email}, ${subject}`).not.toContain('forged')
  })

  test('is in the next edition, and in no other, although the paper died before it could note whom it concerns', async ({
    world,
  }) => {
    const story = await mailedStory(world)
    await addCorrection(world, { articleId: story.id, text: 'It was the clerk, not the mayor.', by: null })
    await withdraw(world, story, { noted: false })
    await mailEdition(world, 'Tuesday')
    await mailEdition(world, 'Wednesday')
    const tuesday = await mailTo(world, 'ada@mail.test', 'Tuesday')
    expect(tuesday.text.match(/were forged|It was the clerk/g)).toEqual(['It was the clerk', 'were forged'])
    expect((await mailTo(world, 'ada@mail.test', 'Wednesday')).text).not.toMatch(/forged|clerk/)
  })

  test('does not silence a correction that was made before, of which it is true as well', async ({
    world,
  }) => {
    const story = await mailedStory(world)
    await addCorrection(world, { articleId: story.id, text: 'It was the clerk, not the mayor.', by: null })
    await withdraw(world, story)
    await mailEdition(world, 'Tuesday')
    const { text } = await mailTo(world, 'ada@mail.test', 'Tuesday')
    expect(text.indexOf('It was the clerk')).toBeGreaterThan(0)
    expect(text.indexOf('It was the clerk')).toBeLessThan(text.indexOf('were forged'))
    expect(text).not.toContain('Read the story as it is now')
    expect((await mailTo(world, 'new@mail.test', 'Tuesday')).text).not.toContain('clerk')
  })

  test('for legal reasons repeats nothing of what it takes back', async ({ world }) => {
    const story = await mailedStory(world)
    await addCorrection(world, { articleId: story.id, text: 'The mayor took less.', by: null })
    await withdraw(world, story, { legal: true })
    await mailEdition(world, 'Tuesday')
    for (const part of Object.values(await mailTo(world, 'ada@mail.test', 'Tuesday'))) {
      expect(part.replace(/\s+/g, ' ')).toContain('for legal reasons')
      expect(part).toContain('were forged')
      expect(part).not.toMatch(/mayor/i)
    }
  })

  test('is told once, although its return was planned and called off', async ({ world, clock }) => {
    const story = await mailedStory(world)
    await withdraw(world, story)
    await mailEdition(world, 'Tuesday')
    const publishedAt = plus(clock.now(), { days: 3 })
    const again = {
      ...storyInput({ headline: 'The clerk took the money' }),
      articleId: story.id,
      publishedAt,
    }
    expect(await publishArticle(world, again)).toMatchObject({ ok: true, outcome: 'scheduled' })
    await unpublishArticle(world, { articleId: story.id, by: null })
    await world.work()
    await mailEdition(world, 'Wednesday')
    expect((await mailTo(world, 'ada@mail.test', 'Tuesday')).text).toContain('were forged')
    expect((await mailTo(world, 'ada@mail.test', 'Wednesday')).text).not.toMatch(/WITHDRAWN/i)
  })

  test('that was lifted before the next edition is told to nobody, and the correction of before is', async ({
    world,
  }) => {
    const story = await mailedStory(world)
    await addCorrection(world, { articleId: story.id, text: 'It was the clerk, not the mayor.', by: null })
    await withdraw(world, story)
    const again = storyInput({ headline: 'The clerk took the money', body: 'The clerk did.' })
    const update = { ...again, articleId: story.id, revision: { kind: 'update' as const } }
    expect(await publishArticle(world, update)).toMatchObject({ ok: true })
    await mailEdition(world, 'Tuesday')
    const { text } = await mailTo(world, 'ada@mail.test', 'Tuesday')
    expect(text).not.toContain('forged')
    expect(text).toContain('It was the clerk')
  })
})
