import { urls } from '../../urls.ts'

/** What a colleague notes at words of the story. */
export interface NoteData {
  readonly id: string
  readonly field: string
  readonly exact: string
  readonly prefix: string
  /** Where its words are in the saved text, its white space folded; null: gone. */
  readonly start: number | null
  readonly text: string
  readonly by: string
  /** How many answers it has, in words; empty: none. */
  readonly answers: string
}

export interface NotesData {
  readonly notes: readonly NoteData[]
  readonly words: Readonly<Record<'title' | 'gone' | 'who' | 'where' | 'one' | 'many', string>> & {
    /** What is said when colleagues were at the notes. */
    readonly news: Readonly<Record<'written' | 'answered' | 'resolved' | 'several', string>>
  }
}

/** The notes of a story that wait; null when they cannot be had now. */
export async function fetchNotes(storyId: string): Promise<NotesData | null> {
  const answer = await fetch(urls.deskNotesData(storyId), { redirect: 'error' }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as NotesData) : null
}
