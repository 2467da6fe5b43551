import { storyInput } from '../../../test/factories/articles.ts'
import { atDesk } from '../../../test/factories/desk.ts'
import { createSource } from '../../../test/factories/sourcing.ts'
import { createStaff, signInStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { saveDraft } from '../../articles/index.ts'
import { findSource, saveSource } from '../../sourcing/index.ts'

const said = {
  kind: 'anonymous',
  wording: 'two pilots',
  number: 'two',
  reason: 'They may not speak.',
} as const

describe('approving a source that is not named', () => {
  test('is for whoever did not write in its story, and the others read whom to ask', async ({ world }) => {
    const nora = await createStaff(world, 'editor', { name: 'Nora Whitlow' })
    const writer = world.visitor()
    await signInStaff(world, writer, nora)
    const story = await saveDraft(world, { articleId: null, story: storyInput(), by: nora.id })
    const source = await createSource(world, { ...said, storyId: story })
    const other = await atDesk(world, 'editor', 'Tom Reyes')
    const at = `/desk/sources/${source.id}`
    await writer.open(at)
    expect(writer.page?.document.querySelector('[action$="/approve"]')).toBeNull()
    expect(writer.page?.text).toContain('Who may approve: Tom Reyes')
    expect((await writer.post(`${at}/approve`, {})).status).toBe(422)
    await other.open(at)
    await other.submit('[action$="/approve"]')
    expect(other.page?.text).toContain('Approved by Tom Reyes')
  })

  test('is for the words that were read', async ({ world }) => {
    const story = await saveDraft(world, { articleId: null, story: storyInput(), by: null })
    const source = await createSource(world, { ...said, storyId: story })
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/sources/${source.id}`)
    await saveSource(world, { ...said, id: source.id, reason: 'They were paid for it.', by: null })
    await editor.submit('[action$="/approve"]')
    expect(editor.page?.status).toBe(422)
    expect(editor.page?.text).toContain('Somebody changed what is said of this source meanwhile')
    expect((await findSource(world.db, source.id))?.anonymity?.approvedAt).toBeNull()
    await editor.submit('[action$="/approve"]')
    expect(editor.page?.text).toContain('Approved by')
  })
})
