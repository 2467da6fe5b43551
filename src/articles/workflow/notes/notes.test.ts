import { ensureSection, storyInput } from '../../../../test/factories/articles.ts'
import { createStaff } from '../../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../../test/world.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { StaffMember } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { saveDraft } from '../../save-draft.ts'
import type { StoryInput } from '../../story/story.ts'
import {
  listNotes,
  listNotesTo,
  listPreviewLinks,
  noteTexts,
  openPreview,
  placeOfWords,
  replyToNote,
  resolveNote,
  revokePreview,
  setEmbargo,
  sharePreview,
  writeNote,
} from '../index.ts'

async function draft(world: World, by: StaffMember, overrides: Partial<StoryInput> = {}): Promise<ArticleId> {
  await ensureSection(world, 'harbour')
  return saveDraft(world, { articleId: null, story: storyInput(overrides), by: by.id })
}

describe('notes between colleagues', () => {
  test('stand at words, are found again when the text moves, and stay when the words are gone', async ({
    world,
    db,
  }) => {
    const editor = await createStaff(world, 'editor')
    const id = await draft(world, editor, { body: 'The *boat* is old. The boat is loved.' })
    const write = { articleId: id, text: 'How old?', to: '', by: editor.id }
    expect(await writeNote(world, { ...write, words: 'a raft' })).toEqual({ ok: false, reason: 'words' })
    expect(await writeNote(world, { ...write, words: 'The boat  is loved' })).toMatchObject({ ok: true })
    const [note] = await listNotes(db, id)
    if (!note?.anchor) throw new Error('The note stands nowhere')
    const at = (body: string) => placeOfWords(noteTexts(storyInput({ body })), note.anchor ?? never())
    expect(at('Once more. The boat is old. The boat is loved.')).toBe(28)
    expect(at('The boat is new.')).toBeNull()
  })

  test('go along when their words are edited, as long as most of them are left', async ({ world, db }) => {
    const editor = await createStaff(world, 'editor')
    const id = await draft(world, editor, { body: 'The boat is old. It was built in 1911 at Skelby.' })
    const write = { articleId: id, text: 'Sure?', to: '', by: editor.id }
    await writeNote(world, { ...write, words: 'built in 1911 at Skelby' })
    const words = async () => (await listNotes(db, id))[0]?.anchor?.exact
    const save = (body: string) =>
      saveDraft(world, { articleId: id, story: storyInput({ body }), by: editor.id })
    await save('The boat is very old. It was built in 1912 at Skelby.')
    expect(await words()).toBe('built in 1912 at Skelby')
    await save('The boat is very old.')
    expect(await words()).toBe('built in 1912 at Skelby')
  })

  test('reach whom they name, until they are resolved', async ({ world, db }) => {
    const nora = await createStaff(world, 'editor', { name: 'Nora Whitlow' })
    const tom = await createStaff(world, 'reporter', { name: 'Tom Reyes' })
    const id = await draft(world, tom)
    const text = 'On the record, @tom?'
    const outcome = await writeNote(world, { articleId: id, words: '', text, to: '', by: nora.id })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(await listNotesTo(db, tom.id, 5)).toMatchObject([{ text, articleId: id, by: nora.id }])
    await replyToNote(world, { noteId: outcome.noteId, text: 'Yes.', by: tom.id })
    expect(await listNotesTo(db, nora.id, 5)).toMatchObject([{ text: 'Yes.', thread: outcome.noteId }])
    await resolveNote(world, { noteId: outcome.noteId, resolved: true, by: nora.id })
    expect(await listNotesTo(db, tom.id, 5)).toEqual([])
    await resolveNote(world, { noteId: outcome.noteId, resolved: false, by: nora.id })
    expect(await listNotesTo(db, tom.id, 5)).toHaveLength(1)
  })
})

describe('a preview link', () => {
  test('opens the text until it is over, taken back, or the story comes under embargo', async ({
    world,
    db,
    clock,
  }) => {
    const editor = await createStaff(world, 'editor')
    const id = await draft(world, editor)
    const share = async () => {
      const outcome = await sharePreview(world, { articleId: id, forWhom: 'Kim', days: 3, by: editor.id })
      if (!outcome.ok) throw new Error(outcome.reason)
      return outcome.token
    }
    const token = await share()
    expect(await openPreview(world, token)).toMatchObject({ link: { forWhom: 'Kim' }, story: { id } })
    expect(await openPreview(world, `${token}x`)).toBeNull()
    const until = '2026-03-11T06:00:00.000Z' as Instant
    await setEmbargo(world, { articleId: id, until, terms: '', by: editor })
    expect(await openPreview(world, token)).toBeNull()
    expect(
      await sharePreview(world, { articleId: id, forWhom: 'Kim', days: 3, by: editor.id }),
    ).toMatchObject({
      reason: 'embargo',
    })
    clock.set(until)
    expect(await openPreview(world, token)).not.toBeNull()
    clock.advance({ days: 3 })
    expect(await openPreview(world, token)).toBeNull()
    const other = await share()
    const [link] = await listPreviewLinks(db, id)
    if (!link) throw new Error('There is no link')
    await revokePreview(world, { articleId: id, linkId: link.id, by: editor.id })
    expect(await openPreview(world, other)).toBeNull()
  })
})

const never = (): never => {
  throw new Error('There is no anchor')
}
