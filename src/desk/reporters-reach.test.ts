import { createArticle, createScheduledArticle, storyInput } from '../../test/factories/articles.ts'
import { atDesk } from '../../test/factories/desk.ts'
import { createClaim, createSource } from '../../test/factories/sourcing.ts'
import { createStaff } from '../../test/factories/staff.ts'
import type { Visitor } from '../../test/visitor.ts'
import { describe, expect, test, type World } from '../../test/world.ts'
import { type ArticleId, findStoryForDesk, newsroom, saveDraft } from '../articles/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { standingHistory } from '../sourcing/index.ts'
import { urls } from '../urls.ts'

const stateOf = async ({ db }: World, id: ArticleId) => {
  const story = await findStoryForDesk(db, id)
  if (!story) throw new Error('There is no such story')
  const { state, stage, publishedAt, versionNumber, embargoUntil } = story
  return { state, stage, publishedAt, versionNumber, embargoUntil }
}

/** What a reporter might send without having been offered the button. */
const posts = (id: ArticleId): readonly (readonly [string, Record<string, string>])[] => [
  ...['published', 'scheduled', 'withdrawn', 'planned'].map(
    to => [urls.deskStoryMove(id), { to, back: 'board' }] as const,
  ),
  [urls.deskStoryDay(id), { day: '2026-03-20' }],
  [urls.deskStoryPublish(id), { headline: 'Mine', section: 'harbour', body: 'All mine.' }],
  [urls.deskStoryUnpublish(id), { publicReason: 'I do not like it' }],
  [urls.deskStoryCorrection(id), { correction: 'It was all wrong.' }],
  [urls.deskStoryEmbargo(id), { lift: 'yes' }],
  [urls.deskStorySignOff(id), { read: 'whatever' }],
  [urls.deskPreviews(id), { forWhom: 'Somebody', days: '1' }],
]

async function sendAll(reporter: Visitor, id: ArticleId): Promise<void> {
  for (const [path, values] of posts(id)) await reporter.post(path, values)
}

describe('a reporter who sends what only an editor is offered', () => {
  test('moves nothing that is out, that waits for its hour or is under embargo', async ({ world }) => {
    const out = (await createArticle(world)).id
    const waiting = await createScheduledArticle(world, '2026-03-12T07:00:00Z')
    const editor = await createStaff(world, 'editor')
    const held = await saveDraft(world, { articleId: null, story: storyInput(), by: editor.id })
    const until = '2026-03-14T06:00:00.000Z' as Instant
    await newsroom.setEmbargo(world, { articleId: held, until, terms: '', by: editor })
    const reporter = await atDesk(world, 'reporter')
    for (const id of [out, waiting, held]) {
      const before = await stateOf(world, id)
      await sendAll(reporter, id)
      if (id === held) await reporter.post(urls.deskStoryEmbargo(id), { until: '2026-03-10T09:01' })
      expect(await stateOf(world, id)).toEqual(before)
      expect(await newsroom.listPreviewLinks(world.db, id)).toEqual([])
    }
    expect((await findStoryForDesk(world.db, out))?.corrections).toEqual([])
  })

  test('gives no claim a verdict once readers have the story', async ({ world, db }) => {
    const texts = { headline: 'Ferry', standfirst: 'It stops.', body: 'The board would say nothing.' }
    const { id } = await createArticle(world, texts)
    const source = await createSource(world)
    const claim = await createClaim(world, 'would say nothing', { storyId: id, texts, source: source.id })
    const sent = { standing: 'confirmed', standingWhy: 'Because', evidence: 'Trust me' }
    const reporter = await atDesk(world, 'reporter')
    const answer = await reporter.post(urls.deskClaimStanding(id, claim.id), sent)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('an editor’s word to give and to take back')
    const editor = await atDesk(world, 'editor')
    await editor.post(urls.deskClaimStanding(id, claim.id), sent)
    const history = (await standingHistory(db, [claim.id])).get(claim.id) ?? []
    expect(history.map(({ standing }) => standing)).toEqual(['asserted', 'confirmed'])
  })
})
