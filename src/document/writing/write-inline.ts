import type { Mark, Node } from 'prosemirror-model'
import { isSafeAddress } from '../addresses.ts'
import { fitDelimiters, type Piece } from './delimiters.ts'
import { destination, escapeText } from './escape.ts'
import { isLink, nestMarks, type Step } from './nesting.ts'
import { isCode, type Run, runsOf } from './runs.ts'

interface LineRules {
  /** How a line break is written where there is one. */
  readonly lineBreak: '\\\n' | '&#10;' | ' '
  /** True where the text begins a line of its own. */
  readonly ownLine: boolean
  readonly inPullQuote: boolean
}

/** The running text of a block, or of a footnote, as Markdown. */
export function writeInline(block: Node, rules: LineRules): string {
  const steps = nestMarks(withoutUnsafeLinks(runsOf(block)))
  const pieces: Piece[] = []
  const emphasis: { readonly piece: Piece; readonly place: number }[] = []
  let skip = 0
  for (const [place, step] of steps.entries()) {
    if (skip > 0) {
      skip -= 1
      continue
    }
    const plain = plainAddress(steps, place)
    if (plain) {
      pieces.push({ kind: 'fixed', text: `<${plain}>` })
      skip = 2
    } else if (step.step === 'run') {
      pieces.push(runPiece(step.run, pieces.at(-1), rules))
    } else if (isLink(step.mark)) {
      pieces.push({ kind: 'fixed', text: linkEdge(step.step, step.mark) })
    } else {
      const piece: Piece = { kind: step.step, text: delimiters[step.mark.type.name] ?? '' }
      if (step.step === 'open') emphasis.push({ piece, place })
      else chooseEmphasis(emphasis.pop(), piece, place, steps)
      pieces.push(piece)
    }
  }
  fitDelimiters(pieces)
  return pieces.map(({ text }, place) => keepApart(text, pieces[place + 1])).join('')
}

const delimiters: Readonly<Record<string, string>> = { em: '*', strong: '**', strike: '~~' }

/** `*` beside `**` would be read as one mark of three, so emphasis is `_` there. */
function chooseEmphasis(
  opened: { readonly piece: Piece; readonly place: number } | undefined,
  closing: Piece,
  place: number,
  steps: readonly Step[],
): void {
  if (!opened || closing.text !== '*') return
  const beside = [opened.place - 1, opened.place + 1, place - 1, place + 1].map(near => steps[near])
  if (beside.some(step => step && step.step !== 'run' && !isLink(step.mark)))
    opened.piece.text = closing.text = '_'
}

function runPiece(run: Run, before: Piece | undefined, rules: LineRules): Piece {
  const { text, node } = run
  if (text === null) {
    if (node.type.name === 'hardBreak') return { kind: 'fixed', text: rules.lineBreak }
    const words = writeInline(node, { lineBreak: ' ', ownLine: false, inPullQuote: false })
    return { kind: 'fixed', text: `^[${words}]` }
  }
  if (isCode(run)) return { kind: 'fixed', text: codeSpan(text) }
  const lineStart = rules.ownLine && (before === undefined || before.text.endsWith('\n'))
  return { kind: 'words', text: escapeText(text, { lineStart, inPullQuote: rules.inPullQuote }) }
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(ticks => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ .+ $/.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

const linkEdge = (step: 'open' | 'close', { attrs }: Mark): string =>
  step === 'open' ? '[' : `]${destination(attrs.href, attrs.title)}`

/** A link whose words are its address, which is then written once. */
function plainAddress(steps: readonly Step[], place: number): string | null {
  const [open, words, close] = steps.slice(place, place + 3)
  if (open?.step !== 'open' || words?.step !== 'run' || close?.step !== 'close' || close.mark !== open.mark)
    return null
  const { href, title } = open.mark.attrs
  const isPlain = isLink(open.mark) && !title && words.run.text === href && !isCode(words.run)
  return isPlain && /^https?:\/\/[\w./?=+,;@-]+$/.test(href) ? href : null
}

/** A `!` or `^` right before a bracket would make a picture or a footnote of a link. */
const keepApart = (text: string, next: Piece | undefined): string =>
  next?.text.startsWith('[') && /[!^]$/.test(text) ? `${text.slice(0, -1)}\\${text.slice(-1)}` : text

const withoutUnsafeLinks = (runs: readonly Run[]): Run[] =>
  runs.map(run => ({
    ...run,
    marks: run.marks.filter(mark => !isLink(mark) || isSafeAddress(mark.attrs.href)),
  }))
