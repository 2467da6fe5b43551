import { type EditorState, Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { yCursorPluginKey } from 'y-prosemirror'
import type { TextLayer } from '../fields/index.ts'
import { announcer } from '../marks/announcer.ts'
import { inTurn } from '../marks/in-turn.ts'
import type { HearMarks } from '../together/index.ts'
import { BesideText } from './beside-text.ts'
import { bodyNotes, bodyNotesKey } from './body-notes.ts'
import { FieldNotes } from './field-notes.ts'
import { keepInSight } from './keep-in-sight.ts'
import { fetchNotes, type NotesData } from './notes-data.ts'
import { newsOf } from './notes-news.ts'

interface Beside {
  readonly plugins: readonly Plugin[]
  /** The story is one that the paper knows. */
  open(view: EditorView, storyId: string): void
}

/**
 * Who is in which paragraph and what colleagues noted, beside the texts of a story. Alt+N goes to the note at the cursor
 * or the next one, Escape comes back.
 */
export function besideStory(form: HTMLFormElement, layers: readonly TextLayer[], hear: HearMarks): Beside {
  const say = announcer(form)
  let shown: NotesData | null = null
  let beside: BesideText | null = null
  let inFields: readonly FieldNotes[] = []

  const load = async (view: EditorView, storyId: string) => {
    const data = await fetchNotes(storyId)
    if (!data || view.isDestroyed) return
    beside ??= new BesideText(view, storyId, data.words)
    if (!shown) inFields = layers.map(layer => new FieldNotes(layer, storyId, data.words))
    keepInSight(() => {
      for (const notes of inFields) notes.show(data)
    })
    beside.showNotes(data.notes.filter(({ field }) => field === 'body'))
    if (shown) say(newsOf(shown, data))
    shown = data
  }

  const follow = new Plugin({
    props: {
      handleKeyDown({ state }, { code, altKey, ctrlKey, metaKey, shiftKey }) {
        if (code !== 'KeyN' || !altKey || ctrlKey || metaKey || shiftKey) return false
        return beside?.focusNote(notesFrom(state)) ?? false
      },
    },
    view: () => ({
      update({ state }, before) {
        if (state.doc !== before.doc) beside?.changed()
        else if (yCursorPluginKey.getState(state) !== yCursorPluginKey.getState(before)) beside?.place()
      },
    }),
  })
  const open = (view: EditorView, storyId: string) => {
    const loadAll = inTurn(() => load(view, storyId))
    void loadAll()
    hear('notes', () => void loadAll())
  }
  return { plugins: [bodyNotes(), follow], open }
}

/** Those at the cursor, those behind it, those before it. */
function notesFrom(state: EditorState): string[] {
  const { head } = state.selection
  const all =
    bodyNotesKey
      .getState(state)
      ?.set.find()
      .toSorted((one, other) => one.from - other.from) ?? []
  const next = all.filter(({ to }) => to >= head)
  return [...next, ...all.filter(mark => !next.includes(mark))].map(({ spec }) => spec.mark.id as string)
}
