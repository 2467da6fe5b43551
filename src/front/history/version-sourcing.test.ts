import { ensureSection, storyInput } from '../../../test/factories/articles.ts'
import { pathOf } from '../../../test/factories/front.ts'
import { createClaim, createSource } from '../../../test/factories/sourcing.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { expect, test, type World } from '../../../test/world.ts'
import { findPublished, type PublishedArticle, publishArticle, saveDraft } from '../../articles/index.ts'
import { changeClaim, setStanding } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'

const texts = { headline: 'Ferry to stop', standfirst: '', body: 'The money was found, the Bell says.' }

/** A story whose one claim was given to the Bell, and is Harriet Moss's since its correction two hours later. */
async function corrected(world: World): Promise<PublishedArticle> {
  await ensureSection(world, 'harbour')
  const story = storyInput(texts)
  const articleId = await saveDraft(world, { articleId: null, story, by: null })
  const bell = await createSource(world, { kind: 'organisation', wording: 'the Bell', outlet: 'outlet' })
  const moss = await createSource(world, { wording: 'Harriet Moss' })
  const claim = await createClaim(world, 'The money was found', {
    ...{ storyId: articleId, texts, source: bell.id, manner: 'published-report' },
  })
  await publishArticle(world, { ...story, articleId })
  world.clock.advance({ hours: 1 })
  const by = await createStaff(world, 'editor')
  const standing = { claimId: claim.id, by, evidence: 'Its letter' }
  await setStanding(world, { ...standing, standing: 'denied', reason: 'The county says no' })
  world.clock.advance({ hours: 1 })
  await changeClaim(world, {
    claimId: claim.id,
    texts,
    changes: { source: moss.id, manner: 'on-record' },
    by: by.id,
  })
  const body = texts.body.replace('the Bell', 'Harriet Moss')
  const revision = { kind: 'correction' as const, wrong: 'a', right: 'b', why: 'c' }
  await publishArticle(world, { ...story, body, articleId, revision })
  world.clock.advance({ hours: 1 })
  await setStanding(world, { ...standing, standing: 'retracted', reason: 'She takes it back' })
  const article = await findPublished(world.db, world.clock.now(), articleId)
  if (!article) throw new Error('not public')
  return article
}

test('an older version shows who said so as its readers had it, and says which version that is', async ({
  world,
}) => {
  const article = await corrected(world)
  const { document } = await world.visitor().open(urls.version(article, 1))
  const panel = document.querySelector('.claims')
  expect(panel?.querySelector('h2')?.textContent).toBe('Who says so, in version 1')
  expect(panel?.textContent).toContain('As readers had it until 10 March 2026 at 11:00.')
  expect(panel?.textContent).toContain('Version 1 rests on what the Bell reported.')
  expect(panel?.textContent).toContain('The county says no')
  expect(panel?.textContent).not.toContain('She takes it back')
  expect(panel?.textContent).not.toContain('Harriet Moss')
  expect(document.querySelector('.prose #mark-1')?.getAttribute('href')).toBe('#claim-1')
  expect(panel?.querySelector('#claim-1 > a')?.getAttribute('href')).toBe('#mark-1')
  expect(panel?.querySelector('.meta a')?.getAttribute('href')).toBe(`${pathOf(article)}#claims`)
})

test('a source that no story names any more is no link in an older version', async ({ world }) => {
  const article = await corrected(world)
  const first = await world.visitor().open(urls.version(article, 1))
  expect(first.document.querySelector('.claims [href^="/sources/"]')).toBeNull()
  const second = await world.visitor().open(urls.version(article, 2))
  expect(second.document.querySelector('.claims [href="/sources/harriet-moss"]')).not.toBeNull()
  expect(second.text).toContain('As readers have it.')
  expect(second.text).toContain('She takes it back')
})
