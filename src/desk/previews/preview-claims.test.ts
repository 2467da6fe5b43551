import { ensureSection, storyInput } from '../../../test/factories/articles.ts'
import { atDesk } from '../../../test/factories/desk.ts'
import { createClaim, createSource } from '../../../test/factories/sourcing.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { type ArticleId, newsroom, saveDraft } from '../../articles/index.ts'
import { approveAnonymousSource } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'

const texts = {
  headline: 'Ferry to stop',
  standfirst: '',
  body: 'The money was found, says Harriet Moss. The boat stays, says a clerk of the county treasurer.',
}

async function draft(world: World) {
  await ensureSection(world, 'harbour')
  const storyId = await saveDraft(world, { articleId: null, story: storyInput(texts), by: null })
  const moss = await createSource(world, { wording: 'Harriet Moss' })
  const clerk = await createSource(world, {
    kind: 'anonymous',
    wording: 'a clerk of the county treasurer',
    storyId,
    number: 'one',
    reason: 'She fears for her work',
  })
  await createClaim(world, 'The money was found', { storyId, texts, source: moss.id })
  await createClaim(world, 'The boat stays', { storyId, texts, source: clerk.id, manner: 'anonymous' })
  return { storyId, clerk }
}

async function openedBy(world: World, articleId: ArticleId) {
  const by = await createStaff(world, 'editor')
  const shared = await newsroom.sharePreview(world.services, {
    articleId,
    forWhom: 'Kim',
    days: 1,
    by: by.id,
  })
  if (!shared.ok) throw new Error(shared.reason)
  return world.visitor().open(urls.preview(shared.token))
}

describe('a preview outside the newsroom', () => {
  test('has the marks and who says so, and leads nowhere that is not there', async ({ world }) => {
    const { storyId } = await draft(world)
    const { document } = await openedBy(world, storyId)
    expect([...document.querySelectorAll('.prose .says a')].map(a => a.textContent)).toEqual(['1', '2'])
    expect(document.querySelector('#claim-1')?.textContent).toContain('Harriet Moss')
    expect(document.querySelector('.claims [href^="/sources/"]')).toBeNull()
    expect(document.querySelector('[href$="sourcing.json"]')).toBeNull()
    expect(document.querySelector('script[type="application/ld+json"]')).toBeNull()
  })

  test('tells nothing of an unnamed source until an editor has approved it', async ({ world }) => {
    const { storyId, clerk } = await draft(world)
    const claim = async () =>
      (await openedBy(world, storyId)).document.querySelector('#claim-2')?.textContent ?? ''
    expect(await claim()).toContain(
      'A source who is not named. Not named: an editor has yet to approve that.',
    )
    expect(await claim()).not.toMatch(/clerk|fears|one/i)
    const by = await createStaff(world, 'editor')
    await approveAnonymousSource(world, { sourceId: clerk.id, storyWriters: new Set(), by })
    expect(await claim()).toContain('A clerk of the county treasurer')
    expect(await claim()).toContain('She fears for her work')
  })
})

test('the desk’s own preview finds the claims again in words that nobody has saved', async ({ world }) => {
  const { storyId } = await draft(world)
  const editor = await atDesk(world, 'editor')
  await editor.open(urls.deskStory(storyId))
  const body = `Something new. ${texts.body.replace('The boat stays, says', 'It goes, says')}`
  await editor.submit('[formaction$="/preview"]', { body })
  expect(editor.page?.document.querySelectorAll('.claims-list > li')).toHaveLength(1)
  expect(editor.page?.document.querySelector('.prose')?.textContent).toContain('was found1, says')
})
