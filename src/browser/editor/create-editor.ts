import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { EditorState, Plugin, Selection, type Transaction } from 'prosemirror-state'
import { fixTables, tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin } from 'y-prosemirror'
import type { Awareness } from 'y-protocols/awareness'
import type { XmlFragment } from 'yjs'
import { parseMarkdown, schema } from '../../document/index.ts'
import { type Action, plainActions } from './actions/actions.ts'
import { askingActions } from './actions/asking-actions.ts'
import { leafViews } from './blocks/leaf-views.ts'
import { titledViews } from './blocks/titled-views.ts'
import { findBar } from './find/find-bar.ts'
import { foundPlaces } from './find/found-places.ts'
import { frame } from './frame.ts'
import { typedMarkdown } from './input-rules.ts'
import { keys } from './keys.ts'
import { MarkdownMode } from './markdown-mode.ts'
import { others } from './others.ts'
import { paste } from './paste/paste.ts'
import { placeholder } from './placeholder.ts'
import { readBeforeKeys } from './read-page.ts'
import { becoming } from './replace-doc.ts'
import { wordCount } from './status.ts'
import { showKeys } from './tools/keys-help.ts'
import { toolbar } from './tools/toolbar.ts'
import type { EditorWords } from './words.ts'
import { WrittenText } from './written.ts'

interface EditorParts {
  /** The text, shared with whoever else has the story open. */
  readonly body: XmlFragment
  readonly awareness: Awareness
  /** What others add: marks of claims, notes. */
  readonly plugins?: readonly Plugin[]
}

/**
 * Puts the editor in the place of a form's field. The field stays in the form, and holds the text as Markdown whenever
 * the form is read.
 * @param mount holds the field with all that belongs to it, and the editor's words in `data-words`
 */
export function createEditor(
  mount: HTMLElement,
  textarea: HTMLTextAreaElement,
  { body, awareness, plugins = [] }: EditorParts,
): EditorView {
  const words = JSON.parse(mount.dataset.words ?? '{}') as EditorWords
  const written = new WrittenText(textarea.value)
  const find = findBar(() => view, words)
  const actions: readonly Action[] = [
    ...plainActions,
    ...askingActions(words),
    { name: 'find', keys: ['Mod-f', 'Mod-h'], command: does(() => find.open()) },
    { name: 'toTools', keys: ['Alt-F10'], command: does(() => tools.focus()) },
    { name: 'keys', keys: ['Mod-/'], command: does(() => showKeys(words, actions)) },
  ]
  const tools = toolbar(() => view, words, actions)
  const count = wordCount(words)
  // An empty one is no text by the schema; the plugin makes it one.
  const shared = body.length > 0 ? initProseMirrorDoc(body, schema) : null
  const page = document.createElement('div')
  let mode: MarkdownMode | null = null
  const view: EditorView = new EditorView(page, {
    state: EditorState.create({
      ...(shared ? { doc: shared.doc } : { schema }),
      plugins: [
        readBeforeKeys(),
        ySyncPlugin(body, shared ? { mapping: shared.mapping } : {}),
        ...others(awareness),
        yUndoPlugin(),
        ...plugins,
        typedMarkdown(),
        keys(actions),
        paste(words),
        foundPlaces(),
        placeholder(words.placeholder, words.table.head),
        dropCursor({ class: 'editor-drop', color: false }),
        gapCursor(),
        tableEditing({ allowTableNodeSelection: true }),
        new Plugin({ appendTransaction: (_, before, state) => fixTables(state, before) }),
        new Plugin({
          view: () => ({
            update({ state }, before) {
              tools.update(state)
              if (state.doc === before.doc) return
              count.later(state.doc)
              mode?.update()
            },
          }),
        }),
      ],
    }),
    nodeViews: { ...leafViews(words), ...titledViews(words) },
    attributes: {
      class: 'prose editor-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': words.label,
      spellcheck: 'true',
      ...(textarea.lang ? { lang: textarea.lang, dir: textarea.dir } : {}),
    },
  })
  const typedBefore = typedInField(view, textarea)
  const hadFocus = document.activeElement === textarea
  mode = new MarkdownMode(
    view,
    frame({
      mount,
      textarea,
      words,
      written,
      page,
      tools,
      find,
      count,
      showKeys: () => showKeys(words, actions),
      toggle: () => mode?.toggle(),
    }),
  )
  if (typedBefore) view.dispatch(typedBefore)
  textarea.form?.addEventListener('formdata', ({ formData }) => {
    if (!mode?.isOn) mode?.write()
    formData.set(textarea.name, textarea.value)
  })
  if (hadFocus) view.focus()
  tools.update(view.state)
  count.count(view.state.doc)
  return view
}

/** What somebody typed in the field while the editor was on its way, where the text is still what the page brought. */
function typedInField(
  { state }: EditorView,
  { value, defaultValue }: HTMLTextAreaElement,
): Transaction | null {
  if (value === defaultValue || !state.doc.eq(parseMarkdown(defaultValue))) return null
  const change = becoming(state, parseMarkdown(value))
  return change?.setSelection(Selection.atEnd(change.doc)) ?? null
}

const does =
  (act: () => void): Action['command'] =>
  (_state, dispatch) => {
    if (dispatch) act()
    return true
  }
