import { createArticle, createScheduledArticle, storyInput } from '../../../../test/factories/articles.ts'
import { atDesk } from '../../../../test/factories/desk.ts'
import { createClaim } from '../../../../test/factories/sourcing.ts'
import type { Visitor } from '../../../../test/visitor.ts'
import { describe, expect, test, type World } from '../../../../test/world.ts'
import { saveDraft } from '../../../articles/index.ts'

const body = 'The lock gates will be shut until May.'
const texts = { headline: 'Lock gates shut', standfirst: '', body }
const written = { headline: texts.headline, standfirst: '', body }

const claimIn = (world: World, storyId: string) =>
  createClaim(world, 'The lock gates will be shut until May', { storyId, texts })

const offered = (visitor: Visitor) =>
  [...(visitor.page?.document.querySelectorAll('#standing-standing option') ?? [])].map(option =>
    option.getAttribute('value'),
  )

describe('how firm a claim is', () => {
  test('may be said by a reporter while nobody has read the story, but for what takes two sources', async ({
    world,
  }) => {
    const id = await saveDraft(world, { articleId: null, story: storyInput(written), by: null })
    const claim = await claimIn(world, id)
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${id}/claims/${claim.id}`)
    expect(offered(reporter)).toContain('confirmed')
    expect(offered(reporter)).not.toContain('corroborated')
    await reporter.submit('[action$="/standing"]', {
      ...{ standing: 'confirmed', standingWhy: 'We saw them.', evidence: 'A picture' },
    })
    expect(reporter.page?.document.querySelector('.standing-now')?.textContent).toBe('confirmed')
  })

  test('of a story that waits for its hour is an editor’s verdict: it goes out without another look', async ({
    world,
  }) => {
    const id = await createScheduledArticle(world, '2026-03-12T06:00:00.000Z', written)
    const claim = await claimIn(world, id)
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${id}/claims/${claim.id}`)
    expect(offered(reporter)).toContain('unverified')
    expect(offered(reporter)).not.toContain('confirmed')
  })

  test('of a story that is out is an editor’s verdict: a reporter is told whose, and offered the rest', async ({
    world,
  }) => {
    const story = await createArticle(world, written)
    const claim = await claimIn(world, story.id)
    const editor = await atDesk(world, 'editor', 'Nora Whitlow')
    const reporter = await atDesk(world, 'reporter')
    const at = `/desk/stories/${story.id}/claims/${claim.id}`
    await reporter.open(at)
    expect(offered(reporter)).toEqual([
      ...['asserted', 'neither-confirmed-nor-denied', 'unverified', 'reporters-judgement'],
    ])
    expect(reporter.page?.text).toContain('is an editor’s word: Nora Whitlow')
    const verdict = { standing: 'retracted', standingWhy: 'She takes it back.', evidence: 'Her letter' }
    const refused = await reporter.post(`${at}/standing`, verdict)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('That is an editor’s word to give and to take back')

    await editor.open(at)
    await editor.submit('[action$="/standing"]', verdict)
    await reporter.open(at)
    expect(reporter.page?.document.querySelector('.standing-now')?.textContent).toBe('retracted')
    expect(reporter.page?.document.querySelector('[action$="/standing"]')).toBeNull()
    expect(reporter.page?.text).toContain('an editor takes it back: Nora Whitlow')
    const undone = await reporter.post(`${at}/standing`, { standing: 'asserted', standingWhy: 'No.' })
    expect(undone.status).toBe(422)
    const changed = await reporter.post(at, {
      ...{ words: 'The lock gates will be shut until May', standing: 'unverified', standingReason: 'No.' },
    })
    expect(changed.status).toBe(422)
  })
})
