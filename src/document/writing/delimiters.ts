/** A piece of a line of Markdown. */
export interface Piece {
  text: string
  /** `open` and `close` mark emphasis; `words` are escaped text; everything else is `fixed`. */
  readonly kind: 'open' | 'close' | 'words' | 'fixed'
}

/**
 * Makes every mark of emphasis one that is read as such. Whether `*` opens or closes depends on the characters around
 * it (CommonMark 6.2): where they forbid it, the one outside is written as its number, and so is a space inside.
 */
export function fitDelimiters(pieces: readonly Piece[]): void {
  for (let changed = true; changed; ) {
    changed = false
    for (const [place, { kind }] of pieces.entries()) {
      if (kind === 'open' || kind === 'close') changed = fit(pieces, place, kind) || changed
    }
  }
}

function fit(pieces: readonly Piece[], place: number, kind: 'open' | 'close'): boolean {
  const [before, after] = [pieces[place - 1], pieces[place + 1]]
  const last = [...(before?.text.slice(-2) ?? '')].at(-1) ?? ' '
  const next = [...(after?.text.slice(0, 2) ?? '')][0] ?? ' '
  const underscore = pieces[place]?.text === '_'
  const inner = kind === 'open' ? next : last
  const outer = kind === 'open' ? last : next
  const [innerPiece, outerPiece] = kind === 'open' ? [after, before] : [before, after]
  const atStart = kind === 'open'
  if (isSpace(inner)) return encode(innerPiece, atStart)
  const outerIsWord = !isSpace(outer) && !isMark(outer)
  if (outerIsWord && (isMark(inner) || underscore)) return encode(outerPiece, !atStart)
  return false
}

const isSpace = (character: string): boolean =>
  /[\t-\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(character)
const isMark = (character: string): boolean => /[\p{P}\p{S}]/u.test(character)

function encode(piece: Piece | undefined, first: boolean): boolean {
  if (piece?.kind !== 'words') return false
  const characters = [...piece.text]
  const place = first ? 0 : characters.length - 1
  characters[place] = `&#${characters[place]?.codePointAt(0)};`
  // An underscore between letters needs no backslash, one beside a number does.
  const beside = first ? 1 : place - 1
  if (characters[beside] === '_' && characters[beside - 1] !== '\\') characters[beside] = '\\_'
  piece.text = characters.join('')
  return true
}
