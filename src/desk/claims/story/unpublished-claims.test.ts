import { createArticle } from '../../../../test/factories/articles.ts'
import { atDesk } from '../../../../test/factories/desk.ts'
import { createClaim, createSource } from '../../../../test/factories/sourcing.ts'
import { describe, expect, test, type World } from '../../../../test/world.ts'
import { publishArticle } from '../../../articles/index.ts'

const texts = {
  headline: 'A rift at the board',
  standfirst: '',
  body: 'There is a rift at the board, the Herald says.',
}
const said = 'There is a rift at the board'

/** A story that is out, with a claim that it gives to an outlet. */
async function misattributed(world: World) {
  const article = await createArticle(world, texts)
  const herald = await createSource(world, {
    kind: 'organisation',
    wording: 'Coast Herald',
    outlet: 'outlet',
  })
  await createSource(world, { wording: 'Ewan Strand' })
  const claim = await createClaim(world, said, {
    storyId: article.id,
    texts,
    source: herald.id,
    manner: 'published-report',
  })
  const story = { ...texts, section: 'harbour', authors: ['Agnes Tolliver'], articleId: article.id }
  await publishArticle(world, { ...story, revision: { kind: 'update' } })
  world.clock.advance({ minutes: 5 })
  return { story: `/desk/stories/${article.id}`, claim, path: `/2026/03/10/${article.slug}` }
}

describe('who says so in a story that is out', () => {
  test('is changed with how firm it is in one form, and is not out before the story is published again', async ({
    world,
  }) => {
    const { story, claim, path } = await misattributed(world)
    const editor = await atDesk(world, 'editor')
    expect((await editor.open(story)).document.querySelector('.amended-banner')).toBeNull()
    await editor.open(`${story}/claims/${claim.id}`)
    await editor.submit('.claim-form', {
      who: 'Ewan Strand',
      manner: 'on-record',
      standing: 'unverified',
      standingReason: 'He gives no example.',
    })
    expect(editor.page?.text).toContain('One claim is not as readers have it')
    expect(editor.page?.text).toContain('could not be verified')
    expect(editor.page?.document.querySelector('.claim-waits')?.textContent).toContain(
      'Readers have it as it was',
    )
    expect((await world.visitor().open(path)).text).not.toContain('Strand')

    await editor.follow('.amended-banner a')
    const banner = editor.page?.document.querySelector('.amended-banner')
    expect(banner?.textContent).toContain('readers still see version 2')
    expect(banner?.textContent).toContain('One claim is not as readers have it.')
    expect(banner?.querySelector('a')?.getAttribute('href')).toBe('#field-revisionKind')
    const touched = editor.page?.document.querySelector(`[name=revisionClaims][value="${claim.id}"]`)
    expect(touched?.hasAttribute('checked')).toBe(true)
    await editor.submit('[formaction$="/publish"]', {
      revisionKind: 'correction',
      revisionWrong: 'We gave the word to the Herald',
      revisionRight: 'It is Ewan Strand’s',
      revisionWhy: 'We took his words for the paper’s',
    })
    expect(editor.page?.status).toBe(200)
    expect(editor.page?.document.querySelector('.amended-banner')).toBeNull()
    expect((await world.visitor().open(path)).text).toContain('It is Ewan Strand’s.')
    const history = await world.visitor().open(`${path}/history`)
    expect(history.text).toMatch(/Touches claim ?1/)
  })

  test('that readers do not have yet is not ticked as corrected', async ({ world }) => {
    const article = await createArticle(world, texts)
    await createClaim(world, said, { storyId: article.id, texts })
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${article.id}`)
    expect(editor.page?.text).toContain('One claim is not as readers have it')
    expect(editor.page?.document.querySelector('[name=revisionClaims][checked]')).toBeNull()
  })

  test('keeps the reason that is given for a standing that stays', async ({ world }) => {
    const { story, claim } = await misattributed(world)
    const editor = await atDesk(world, 'reporter')
    await editor.open(`${story}/claims/${claim.id}`)
    await editor.submit('.claim-form', { standingReason: 'It is the Herald’s reading.' })
    await editor.open(`${story}/claims/${claim.id}`)
    expect(editor.page?.document.querySelectorAll('.standing-list > li')).toHaveLength(2)
    expect(editor.page?.text).toContain('It is the Herald’s reading.')
  })
})
