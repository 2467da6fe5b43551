import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { type Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { type ClaimsData, fetchClaims } from './claims-data.ts'
import { followEdit } from './follow-edit.ts'
import { type MarkSpec, markAll } from './marks.ts'
import { PanelHolder } from './panel-holder.ts'

interface Claims {
  /** Null until the server has answered. */
  readonly data: ClaimsData | null
  readonly marks: DecorationSet
}

const key = new PluginKey<Claims>('claims')

/**
 * The claims of a story in the editor: marked where they stand, kept in place by mapping while somebody writes, and new
 * ones said by key. Ctrl+Shift+S: who says the selected words. Alt+J and Alt+K: from proposal to proposal; Alt+A accepts,
 * Alt+X rejects the one that the cursor is in.
 */
export function claimsPlugin({ storyId }: { readonly storyId: string }): Plugin<Claims> {
  let holder: PanelHolder | null = null

  const load = async (view: EditorView) => {
    const data = await fetchClaims(storyId)
    if (data && !view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, data))
  }

  return new Plugin<Claims>({
    key,
    state: {
      init: () => ({ data: null, marks: DecorationSet.empty }),
      apply(tr, claims) {
        const data = tr.getMeta(key) as ClaimsData | undefined
        if (data) return { data, marks: markAll(tr.doc, data) }
        return tr.docChanged ? { ...claims, marks: followEdit(claims.marks, tr) } : claims
      },
    },
    props: {
      decorations: state => key.getState(state)?.marks,
      handleKeyDown(view, event) {
        const act = holder && actionFor(event, view, holder)
        if (!act) return false
        act()
        return true
      },
    },
    view(view) {
      holder = new PanelHolder(view, storyId, () => load(view), {
        data: () => key.getState(view.state)?.data ?? null,
        placeOf: index => proposals(view.state).find(({ spec }) => spec.index === index) ?? null,
      })
      void load(view)
      return { destroy: () => holder?.close() }
    },
  })
}

type ProposalMark = Decoration & { readonly spec: Extract<MarkSpec, { kind: 'proposal' }> }

const proposals = (state: EditorState, from?: number, to?: number): ProposalMark[] =>
  (key.getState(state)?.marks.find(from, to, spec => (spec as MarkSpec).kind === 'proposal') ??
    []) as ProposalMark[]

function actionFor(event: KeyboardEvent, view: EditorView, holder: PanelHolder): (() => void) | null {
  const { code, altKey, ctrlKey, metaKey, shiftKey } = event
  if (code === 'KeyS' && shiftKey && !altKey && (ctrlKey || metaKey)) return () => holder.openSelection()
  if (!altKey || ctrlKey || metaKey || shiftKey) return null
  if (code === 'KeyJ' || code === 'KeyK') {
    const target = neighbour(view.state, code === 'KeyJ')
    return target ? () => holder.select(target.from, target.to) : null
  }
  const { head } = view.state.selection
  const [here] = proposals(view.state, head, head)
  if (!here) return null
  if (code === 'KeyA') return () => holder.openProposal(here.spec.index)
  return code === 'KeyX' ? () => void holder.reject(here.spec.index) : null
}

/** The next proposal behind the cursor, or the one before it, round the text. */
function neighbour(state: EditorState, forward: boolean): ProposalMark | undefined {
  const all = proposals(state).toSorted((one, other) => one.from - other.from)
  const { from, to } = state.selection
  return forward
    ? (all.find(mark => mark.from >= to) ?? all[0])
    : (all.findLast(mark => mark.to <= from) ?? all.at(-1))
}
