import { createArticle, createScheduledArticle, ensureSection } from '../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../test/factories/desk.ts'
import { createStaff } from '../../test/factories/staff.ts'
import { describe, expect, test } from '../../test/world.ts'
import { saveSettings } from '../site/index.ts'
import { listAudit } from '../staff/index.ts'

const text = { headline: 'The mole moves', section: 'harbour', body: 'Sand moves, said the harbour master.' }

describe('the board', () => {
  test('takes a plan, and moves a story by the buttons of its card', async ({ world }) => {
    await ensureSection(world, 'harbour')
    await createStaff(world, 'reporter', { name: 'Tom Reyes' })
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/board')
    await editor.submit('[action="/desk/plan"]', { title: '' })
    expect(editor.page?.status).toBe(422)
    await editor.submit('[action="/desk/plan"]', {
      title: 'The sluice',
      day: '2026-03-12',
      section: 'harbour',
    })
    expect(editor.page?.text).toContain('It is on the plan.')
    await editor.submit('[data-card] [name="to"][value="draft"]')
    expect(editor.page?.text).toContain('It is a draft now')
    await editor.open('/desk/board')
    expect(editor.page?.document.querySelector('[data-drop="draft"]')?.textContent).toContain('The sluice')
    await editor.submit('[data-card] [name="to"][value="ready"]')
    expect(editor.page?.document.querySelector('[data-drop="ready"]')?.textContent).toContain('The sluice')
    expect(
      (await editor.open('/desk/calendar')).document.querySelector('[data-drop="2026-03-12"]')?.textContent,
    ).toContain('The sluice')
  })

  test('publishes for an editor, and offers a reporter no such button', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const reporter = await atDesk(world, 'reporter')
    await reporter.open('/desk/stories/new')
    await reporter.submit('.story-form', text)
    await reporter.submit('[name="to"][value="ready"]')
    const path = reporter.page?.path.split('?')[0] ?? ''
    await reporter.open('/desk/board')
    expect(reporter.page?.document.querySelector('[name="to"][value="published"]')).toBeNull()
    expect((await reporter.post(`${path}/move`, { to: 'published' })).text).toContain('does not go there')
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/board')
    await editor.submit('[name="to"][value="published"]')
    expect(editor.page?.text).toContain('Published.')
  })
})

describe('the calendar', () => {
  test('moves a scheduled story to the same hour of another day, and leaves what is out', async ({
    world,
  }) => {
    const id = await createScheduledArticle(world, '2026-03-12T07:30:00Z', { headline: 'On Thursday' })
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/calendar?view=week')
    await editor.submit(`[action="/desk/stories/${id}/day"]`, { day: '2026-03-14' })
    expect(editor.page?.text).toContain('It is on its new day.')
    expect(editor.page?.path).toContain('view=week')
    const day = editor.page?.document.querySelector('[data-drop="2026-03-14"]')
    expect(day?.textContent).toMatch(/07:30\s*On Thursday/)
    const out = await createArticle(world)
    const kept = await editor.post(`/desk/stories/${out.id}/day`, { day: '2026-03-14', back: 'calendar' })
    expect(kept.text).toContain('stays where it is')
  })
})

describe('a story’s page', () => {
  test('asks for a second editor, who signs off, and says so when the text changes', async ({
    world,
    db,
  }) => {
    await saveSettings(world, { signOff: 'second-editor' })
    await ensureSection(world, 'harbour')
    const nora = await atDesk(world, 'editor', 'Nora Whitlow')
    await nora.open('/desk/stories/new')
    await nora.submit('[formaction$="/publish"]', text)
    expect(nora.page?.status).toBe(422)
    expect(nora.page?.text).toContain('A second editor has to sign this text off first')
    expect(fieldValue(nora, 'headline')).toBe(text.headline)
    const story = nora.page?.document.querySelector('.story-form')?.getAttribute('action') ?? ''
    expect((await nora.open(story)).text).toContain('You wrote in it')

    const ada = await atDesk(world, 'editor', 'Ada Finch')
    await ada.open(story)
    await ada.submit(`[action="${story}/sign-off"]`)
    expect(ada.page?.text).toContain('Signed off.')
    world.clock.advance({ minutes: 1 })
    await nora.open(story)
    await nora.submit('.story-form', { body: 'Sand and stone move.' })
    expect(nora.page?.text).toContain('The sign-off counts no more')
    const administrator = await atDesk(world, 'administrator')
    await administrator.open(story)
    await administrator.submit('[formaction$="/publish"]', { unsignedBecause: 'The mole has broken' })
    expect(administrator.page?.text).toContain('Published.')
    const done = (await listAudit(db, { limit: 10 })).map(({ action }) => action)
    expect(done).toContain('story.published-unsigned')
  })

  test('says that readers see another version, and discards the changes after a question', async ({
    world,
  }) => {
    const article = await createArticle(world, { body: 'It was so.' })
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${article.id}`)
    await editor.submit('.story-form', { body: 'It will be otherwise.' })
    expect(editor.page?.text).toContain('Amended: readers still see version 1')
    await editor.follow('Discard the changes…')
    await editor.submit(`[action="/desk/stories/${article.id}/discard"]`)
    expect(editor.page?.text).toContain('The changes are gone.')
    expect(fieldValue(editor, 'body')?.trim()).toBe('It was so.')
  })

  test('holds a story back, closes and opens its discussion', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/stories/new')
    await editor.submit('.story-form', text)
    await editor.submit('[action$="/embargo"]', { until: '2026-03-01T06:00', terms: 'Not before six.' })
    expect(editor.page?.status).toBe(422)
    await editor.submit('[action$="/embargo"]', { until: '2026-03-12T06:00', terms: 'Not before six.' })
    expect(editor.page?.text).toContain('Under embargo until 12 March 2026 at 06:00')
    await editor.submit('[action$="/previews"]', { forWhom: 'Kim' })
    expect(editor.page?.text).toContain('nobody outside may see it yet')

    const article = await createArticle(world)
    await editor.open(`/desk/stories/${article.id}`)
    await editor.submit('[action$="/discussion"] button')
    expect(editor.page?.text).toContain('The discussion is closed.')
    await editor.submit('[action$="/discussion"] button')
    expect(editor.page?.text).toContain('The discussion is open again.')
  })

  test('makes a link that somebody outside can read by, and takes it back', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/stories/new')
    await editor.submit('.story-form', text)
    const story = editor.page?.path.split('?')[0] ?? ''
    await editor.submit('[action$="/previews"]', { forWhom: 'Kim Bell' })
    const link = editor.page?.document.querySelector('#link')?.getAttribute('value') ?? ''
    const outside = world.visitor()
    const preview = await outside.open(new URL(link).pathname)
    expect(preview.text).toContain('Unpublished. A preview for Kim Bell alone.')
    expect(preview.text).toContain('Sand moves')
    expect(preview.headers.get('cache-control')).toBe('no-store')
    expect(preview.headers.get('x-robots-tag')).toContain('noindex')
    expect(preview.headers.get('referrer-policy')).toBe('no-referrer')
    await editor.open(story)
    await editor.submit('[action$="/revoke"]')
    expect((await outside.open(new URL(link).pathname)).status).toBe(404)
  })
})

describe('notes and templates', () => {
  test('a note reaches a colleague’s first page, is answered and resolved', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const tom = await atDesk(world, 'reporter', 'Tom Reyes')
    await tom.open('/desk/stories/new')
    await tom.submit('.story-form', text)
    const notes = `${tom.page?.path.split('?')[0]}/notes`
    const nora = await atDesk(world, 'editor', 'Nora Whitlow')
    await nora.open(notes)
    await nora.submit(`main [action="${notes}"]`, { words: 'not in it', text: 'Who?' })
    expect(nora.page?.status).toBe(422)
    await nora.submit(`main [action="${notes}"]`, {
      words: 'the harbour master',
      text: '@Tom Reyes, which one?',
    })
    expect(nora.page?.document.querySelector('.note mark')?.textContent).toBe('the harbour master')
    expect((await tom.open('/desk')).text).toContain('@Tom Reyes, which one?')
    await tom.follow('@Tom Reyes, which one?')
    await tom.submit('[action$="/reply"]', { text: 'Eric Dunn.' })
    expect((await nora.open('/desk')).text).toContain('Eric Dunn.')
    await nora.open(notes)
    await nora.submit('[action$="/resolve"] button')
    expect((await tom.open('/desk')).text).not.toContain('which one?')
    expect((await world.visitor().open('/')).text).not.toContain('which one?')
  })

  test('a template is the beginning of a story', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/templates/new')
    await editor.submit('main form', {
      name: 'Tides',
      headline: 'High water',
      section: 'harbour',
      body: '## Today',
    })
    await editor.follow('New story: Tides')
    expect(fieldValue(editor, 'headline')).toBe('High water')
    expect(fieldValue(editor, 'section')).toBe('harbour')
    expect(fieldValue(editor, 'body')).toBe('## Today')
    await editor.open('/desk/templates')
    await editor.follow('Edit Tides')
    await editor.submit('[action$="/remove"]')
    expect(editor.page?.text).toContain('No templates yet')
  })
})
