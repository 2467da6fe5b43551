import type { Db } from '../../../platform/db/index.ts'
import type { Span } from '../../../sourcing/assistant/index.ts'
import {
  type Claim,
  keyOfNote,
  listNotesPutAside,
  type Note,
  notesOn,
  type Range,
  type StoryTexts,
  textFields,
} from '../../../sourcing/index.ts'
import { attributionsIn } from '../proposals/attributions-in.ts'

export interface ShownNote extends Note {
  readonly key: string
}

/** What there is to look at in a story before publication, without what somebody looked at. */
export async function loadNotes(
  db: Db,
  storyId: string,
  texts: StoryTexts,
  claims: readonly Claim[],
): Promise<ShownNote[]> {
  const aside = await listNotesPutAside(db, storyId)
  const found = textFields.flatMap(field => {
    const range = (span: Span | null): Range | null => span && { field, start: span[0], end: span[1] }
    return attributionsIn(texts[field]).flatMap(({ content, source, cue }) => {
      const at = range(content)
      return at ? [{ content: at, source: range(source), cue: range(cue) }] : []
    })
  })
  return notesOn(texts, claims, found)
    .map(note => ({ ...note, key: keyOfNote(note) }))
    .filter(({ key }) => !aside.has(key))
}
