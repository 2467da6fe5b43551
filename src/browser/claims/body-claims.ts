import { Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import { DecorationSet, type EditorView } from 'prosemirror-view'
import { textPositions } from '../../document/index.ts'
import { claimAction } from './claim-keys.ts'
import type { ClaimsData } from './claims-data.ts'
import { followEdit } from './follow-edit.ts'
import type { MarkedProposal, MarkedText, Stretch } from './marked-text.ts'
import { type MarkSpec, markAll } from './marks.ts'
import type { PanelHolder } from './panel-holder.ts'
import { sentenceAround } from './sentence-around.ts'
import type { StoryClaims } from './story-claims.ts'

const key = new PluginKey<DecorationSet>('claims')

/** The claims in a story's body: marked where they stand, and kept in place by mapping while somebody writes. */
export function bodyClaims(claims: StoryClaims, holder: PanelHolder): Plugin<DecorationSet> {
  let text: BodyText | null = null
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marks) {
        const data = tr.getMeta(key) as ClaimsData | undefined
        return data ? markAll(tr.doc, data) : followEdit(marks, tr)
      },
    },
    props: {
      decorations: state => key.getState(state),
      handleKeyDown(_, event) {
        const act = text && claimAction(event, { text, claims, holder })
        act?.()
        return Boolean(act)
      },
    },
    view(view) {
      text = new BodyText(view)
      claims.add(text)
      void claims.load()
      return { destroy: () => holder.close() }
    },
  })
}

class BodyText implements MarkedText {
  readonly field = 'body'
  readonly #view: EditorView

  constructor(view: EditorView) {
    this.#view = view
  }

  get text(): string {
    return this.#positions.text
  }

  get cursor(): Stretch {
    const { from, to } = this.#view.state.selection
    return this.#stretch(from, to)
  }

  get wanted(): Stretch | null {
    const marked = this.#shown()
    if (marked) return marked
    const { selection } = this.#view.state
    if (!selection.empty) return this.cursor
    const { parent, parentOffset } = selection.$head
    if (!parent.isTextblock) return null
    const sentence = sentenceAround(parent.textBetween(0, parent.content.size, '', '\ufffc'), parentOffset)
    const begin = selection.$head.start()
    return sentence && this.#stretch(begin + sentence.start, begin + sentence.end)
  }

  get proposals(): readonly MarkedProposal[] {
    const { offsetAt } = this.#positions
    const marks = key.getState(this.#view.state)?.find(undefined, undefined, isProposal) ?? []
    return marks
      .map(({ from, to, spec }) => ({
        start: offsetAt(from),
        end: offsetAt(to),
        index: spec.index as number,
      }))
      .toSorted((one, other) => one.start - other.start)
  }

  show(data: ClaimsData): void {
    if (!this.#view.isDestroyed) this.#view.dispatch(this.#view.state.tr.setMeta(key, data))
  }

  select({ start, end }: Stretch): void {
    const { state } = this.#view
    const { positionAt } = this.#positions
    const selection = TextSelection.create(state.doc, positionAt(end - 1) + 1, positionAt(start))
    this.#view.dispatch(state.tr.setSelection(selection).scrollIntoView())
    this.#view.focus()
  }

  under({ start, end }: Stretch): { readonly left: number; readonly bottom: number } {
    const { positionAt } = this.#positions
    return {
      left: this.#view.coordsAtPos(positionAt(start)).left,
      bottom: this.#view.coordsAtPos(positionAt(end - 1) + 1).bottom,
    }
  }

  focus(): void {
    this.#view.focus()
  }

  get #positions() {
    return textPositions(this.#view.state.doc)
  }

  #stretch(from: number, to: number): Stretch {
    const { offsetAt } = this.#positions
    return { start: offsetAt(from), end: offsetAt(to) }
  }

  /** What is marked on the page: whoever is quick at the keys is ahead of what the editor has heard of it. */
  #shown(): Stretch | null {
    const marked = getSelection()
    const { anchorNode, anchorOffset, focusNode, focusOffset } = marked ?? {}
    if (!marked || marked.isCollapsed || !anchorNode || !focusNode) return null
    if (!this.#view.dom.contains(anchorNode) || !this.#view.dom.contains(focusNode)) return null
    const anchor = this.#view.posAtDOM(anchorNode, anchorOffset ?? 0)
    const focus = this.#view.posAtDOM(focusNode, focusOffset ?? 0)
    return this.#stretch(Math.min(anchor, focus), Math.max(anchor, focus))
  }
}

const isProposal = (spec: object): boolean => (spec as MarkSpec).kind === 'proposal'
