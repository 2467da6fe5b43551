import { type EditorState, Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { yCursorPluginKey } from 'y-prosemirror'
import type { TextLayer } from '../fields/index.ts'
import { BesideText } from './beside-text.ts'
import { bodyNotes, bodyNotesKey } from './body-notes.ts'
import { showFieldNotes } from './field-notes.ts'
import { fetchNotes } from './notes-data.ts'

/**
 * Who is in which paragraph and what colleagues noted, beside the texts of a form's story; nothing for one that is not
 * saved yet. Alt+N goes to the note at the cursor or the next one, Escape comes back.
 */
export function besideStory(form: HTMLFormElement, layers: readonly TextLayer[]): Plugin[] {
  const storyId = form.querySelector<HTMLElement>('[data-claims]')?.dataset.claims
  if (!storyId) return []
  let beside: BesideText | null = null

  const load = async (view: EditorView) => {
    const data = await fetchNotes(storyId)
    if (!data || view.isDestroyed) return
    const inBody = data.notes.filter(({ field }) => field === 'body')
    for (const layer of layers) showFieldNotes(layer, storyId, data)
    beside = new BesideText(view, storyId, data.words)
    beside.showNotes(inBody)
  }

  return [
    bodyNotes(),
    new Plugin({
      props: {
        handleKeyDown({ state }, { code, altKey, ctrlKey, metaKey, shiftKey }) {
          if (code !== 'KeyN' || !altKey || ctrlKey || metaKey || shiftKey) return false
          return beside?.focusNote(notesFrom(state)) ?? false
        },
      },
      view(view) {
        void load(view)
        return {
          update({ state }, before) {
            if (state.doc !== before.doc) beside?.changed()
            else if (yCursorPluginKey.getState(state) !== yCursorPluginKey.getState(before)) beside?.place()
          },
        }
      },
    }),
  ]
}

/** Those at the cursor, those behind it, those before it. */
function notesFrom(state: EditorState): string[] {
  const { head } = state.selection
  const all =
    bodyNotesKey
      .getState(state)
      ?.find()
      .toSorted((one, other) => one.from - other.from) ?? []
  const next = all.filter(({ to }) => to >= head)
  return [...next, ...all.filter(mark => !next.includes(mark))].map(({ spec }) => spec.id as string)
}
