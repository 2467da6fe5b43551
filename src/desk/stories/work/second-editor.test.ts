import { createArticle, ensureSection, storyInput } from '../../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../../test/factories/desk.ts'
import { createClaim, createSource } from '../../../../test/factories/sourcing.ts'
import { createStaff } from '../../../../test/factories/staff.ts'
import { createWriter } from '../../../../test/factories/writing.ts'
import { describe, expect, test, type World } from '../../../../test/world.ts'
import { findStoryForDesk, newsroom, saveDraft } from '../../../articles/index.ts'
import { saveSettings } from '../../../site/index.ts'
import { changeClaim } from '../../../sourcing/index.ts'
import { listStaff } from '../../../staff/index.ts'
import { draftsFollow } from '../../writing/progress.ts'

const texts = { headline: 'Ferry', standfirst: '', body: 'The board would say nothing. It met twice.' }

async function begin(world: World) {
  await saveSettings(world, { signOff: 'second-editor' })
  await ensureSection(world, 'harbour')
  const rob = await createStaff(world, 'reporter', { name: 'Rob Keel' })
  const id = await saveDraft(world, { articleId: null, story: storyInput(texts), by: rob.id })
  return { id, rob }
}

describe('a story’s page', () => {
  test('offers no sign-off to any of those who typed in the document together', async ({ world, db }) => {
    const { id } = await begin(world)
    for (const name of ['Nora Whitlow', 'Ada Finch']) {
      const writer = await createWriter(world, id, { role: 'editor', name })
      await writer.open()
      writer.paragraph(0).insert(0, `${name} was here. `)
      await writer.send()
    }
    await draftsFollow.run(world.services)
    const [staff, story] = [await listStaff(db), await findStoryForDesk(db, id)]
    if (!story) throw new Error('There is no such story')
    const state = await newsroom.readSignOff(db, story)
    const refusals = staff.map(person => [person.name, newsroom.signOffRefusal(story, state, person)])
    expect(Object.fromEntries(refusals)).toEqual({
      'Rob Keel': 'own-words',
      'Nora Whitlow': 'own-words',
      'Ada Finch': 'own-words',
    })
  })

  test('says who gave a claim to somebody else after it was signed off', async ({ world }) => {
    const { id, rob } = await begin(world)
    const claim = await createClaim(world, 'would say nothing', { storyId: id, texts })
    const nora = await atDesk(world, 'editor', 'Nora Whitlow')
    await nora.open(`/desk/stories/${id}`)
    await nora.submit('[action$="/sign-off"]')
    expect(nora.page?.text).toContain('Signed off.')
    world.clock.advance({ minutes: 5 })
    const chair = await createSource(world, { wording: 'The chair' })
    await changeClaim(world, { claimId: claim.id, texts, changes: { source: chair.id }, by: rob.id })
    await nora.open(`/desk/stories/${id}`)
    expect(nora.page?.text).toMatch(
      /Rob Keel changed a claim, today, \d\d:\d\d: “– → The chair: would say nothing”\./,
    )
  })

  test('asks for a signature when a claim of what is out was changed, and for none when nothing was', async ({
    world,
  }) => {
    const { rob } = await begin(world)
    const story = await createArticle(world, texts)
    const nora = await atDesk(world, 'editor', 'Nora Whitlow')
    await nora.open(`/desk/stories/${story.id}`)
    expect(nora.page?.document.querySelector('[action$="/sign-off"]')).toBeNull()
    await createClaim(world, 'would say nothing', { storyId: story.id, texts, by: rob.id })
    await nora.open(`/desk/stories/${story.id}`)
    expect(nora.page?.document.querySelector('[action$="/sign-off"]')).not.toBeNull()
  })

  test('shows whoever signs a correction off the notice that was saved with it, its claims ticked', async ({
    world,
  }) => {
    const { rob } = await begin(world)
    const story = await createArticle(world, texts)
    const claim = await createClaim(world, 'would say nothing', { storyId: story.id, texts, by: rob.id })
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${story.id}`)
    await reporter.submit('.story-form', {
      ...{ body: 'The chair would say nothing.', revisionKind: 'correction' },
      ...{ revisionWrong: 'It was given to the board', revisionRight: 'It is the chair’s' },
      ...{ revisionWhy: 'A slip', revisionClaims: claim.id },
    })
    const nora = await atDesk(world, 'editor', 'Nora Whitlow')
    await nora.open(`/desk/stories/${story.id}`)
    expect(fieldValue(nora, 'revisionWrong')).toBe('It was given to the board')
    expect(nora.page?.document.querySelector(`[value="${claim.id}"]`)?.hasAttribute('checked')).toBe(true)
    await nora.submit('[action$="/sign-off"]')
    await nora.submit('[formaction$="/publish"]')
    expect(nora.page?.status).toBe(200)
    const reader = await world.visitor().open(`/2026/03/10/${story.slug}`)
    expect(reader.document.querySelector('.correction')?.textContent).toContain('It is the chair’s')
  })
})
