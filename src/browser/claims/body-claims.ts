import { Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state'
import { Decoration, type EditorView } from 'prosemirror-view'
import { textPositions } from '../../document/index.ts'
import { readPage, tell } from '../editor/index.ts'
import {
  type BodyMarks,
  followMarks,
  lookAtTyped,
  markedIn,
  noMarks,
  showMarks,
} from '../marks/body-marks.ts'
import type { Stretch } from '../marks/stretch.ts'
import { claimAction } from './claim-keys.ts'
import type { ClaimsData } from './claims-data.ts'
import type { MarkedProposal, MarkedText, Numbers, PlacedClaim } from './marked-text.ts'
import { isClaim, isProposal, type StoryMark, wantedIn } from './marks.ts'
import type { PanelHolder } from './panel-holder.ts'
import { sentenceAround } from './sentence-around.ts'
import type { StoryClaims } from './story-claims.ts'

const key = new PluginKey<BodyMarks<StoryMark>>('claims')

/** What changes the marks besides edits: what the paper says, numbers to hang on, a pause in which to look closer. */
type Told =
  | { readonly data: ClaimsData }
  | { readonly numbers: readonly Decoration[] }
  | { readonly pause: true }

/** Long enough that nothing is looked for in a run of keys. */
const pause = 300

/** The claims in a story's body: marked where they stand, and kept in place by mapping while somebody writes. */
export function bodyClaims(claims: StoryClaims, holder: PanelHolder): Plugin<BodyMarks<StoryMark>> {
  let text: BodyText | null = null
  return new Plugin<BodyMarks<StoryMark>>({
    key,
    state: {
      init: () => noMarks,
      apply: (tr, marks) => {
        const told = tr.getMeta(key) as Told | undefined
        return told ? take(told, marks, tr) : followMarks(marks, tr)
      },
    },
    props: {
      decorations: state => key.getState(state)?.set,
      handleKeyDown(_, event) {
        const act = text && claimAction(event, { text, claims, holder })
        act?.()
        return Boolean(act)
      },
    },
    view(view) {
      text = new BodyText(view)
      claims.add(text)
      let later = 0
      const look = () => {
        if (view.isDestroyed) return
        // Letters that are being put together must not be touched.
        if (view.composing) return lookLater()
        if (key.getState(view.state)?.typed) tell(view, key, { pause: true } satisfies Told)
        claims.arrange()
      }
      const lookLater = () => {
        clearTimeout(later)
        later = window.setTimeout(look, pause)
      }
      return {
        update({ state }, before) {
          const [marks, old] = [key.getState(state), key.getState(before)]
          if (!marks || !old || marks === old) return
          if (marks.returns !== old.returns) claims.arrange()
          else if (marks.lost !== old.lost || marks.typed) lookLater()
        },
        destroy() {
          clearTimeout(later)
          holder.close()
        },
      }
    },
  })
}

function take(told: Told, marks: BodyMarks<StoryMark>, { doc }: Transaction): BodyMarks<StoryMark> {
  if ('data' in told) return showMarks(marks, doc, wantedIn('body', told.data))
  if ('pause' in told) return lookAtTyped(marks, doc)
  const { set } = marks
  return { ...marks, set: set.remove(set.find(undefined, undefined, isNumber)).add(doc, [...told.numbers]) }
}

class BodyText implements MarkedText {
  readonly field = 'body'
  readonly #view: EditorView
  #later: ReturnType<typeof setTimeout> | undefined

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
    const { selection } = this.#view.state
    if (!selection.empty) return this.cursor
    const { parent, parentOffset } = selection.$head
    if (!parent.isTextblock) return null
    const sentence = sentenceAround(parent.textBetween(0, parent.content.size, '', '\ufffc'), parentOffset)
    const begin = selection.$head.start()
    return sentence && this.#stretch(begin + sentence.start, begin + sentence.end)
  }

  get claims(): readonly PlacedClaim[] {
    return this.#marks.filter(isClaim)
  }

  get proposals(): readonly MarkedProposal[] {
    return this.#marks.filter(isProposal).toSorted((one, other) => one.start - other.start)
  }

  show(data: ClaimsData): void {
    clearTimeout(this.#later)
    if (this.#view.isDestroyed) return
    // Letters that are being put together must not be touched.
    if (this.#view.composing) this.#later = setTimeout(() => this.show(data), pause)
    else tell(this.#view, key, { data } satisfies Told)
  }

  /** A number hangs on the last letter of its claim, so that no element of ours stands between letters. */
  number(numbers: Numbers): void {
    // Places that are counted now are right only if nothing is read after.
    readPage(this.#view)
    const { state } = this.#view
    const { positionAt } = this.#positions
    const wanted = new Map<number, string>()
    for (const { id, end } of this.claims.toSorted((one, other) => byNumber(numbers, one, other))) {
      const place = positionAt(end - 1) + 1
      const before = wanted.get(place)
      wanted.set(place, `${before ? `${before} ` : ''}${numbers.get(id)}`)
    }
    const shown = key.getState(state)?.set.find(undefined, undefined, isNumber) ?? []
    const isShown =
      shown.length === wanted.size &&
      shown.every(({ from, to, spec }) => to - from === 1 && wanted.get(to) === spec.number)
    if (isShown) return
    const hung = [...wanted].map(([place, number]) =>
      Decoration.inline(place - 1, place, { class: 'claim-end', 'data-number': number }, { number }),
    )
    this.#view.dispatch(state.tr.setMeta(key, { numbers: hung }))
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

  get #marks(): readonly (StoryMark & Stretch)[] {
    const marks = key.getState(this.#view.state)
    return marks ? markedIn<StoryMark>(marks.set, this.#positions) : []
  }

  #stretch(from: number, to: number): Stretch {
    const { offsetAt } = this.#positions
    return { start: offsetAt(from), end: offsetAt(to) }
  }
}

const isNumber = (spec: object): boolean => 'number' in spec

const byNumber = (numbers: Numbers, one: PlacedClaim, other: PlacedClaim): number =>
  (numbers.get(one.id) ?? 0) - (numbers.get(other.id) ?? 0)
