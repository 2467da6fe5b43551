interface OneOrMany {
  readonly one: string
  readonly many: string
}

/** What the editor says, in the paper's language; the page carries it as data. `#` is a number. */
export interface EditorWords {
  readonly label: string
  readonly placeholder: string
  readonly tools: string
  readonly words: OneOrMany
  readonly reading: OneOrMany
  readonly markdown: string
  readonly keysButton: string
  readonly insert: string
  readonly actions: Readonly<Record<ActionName, string>>
  readonly table: Readonly<Record<'tools' | 'head' | TableActionName, string>>
  readonly keys: {
    readonly title: string
    readonly typed: string
    readonly typedIn: string
    /** Keys with what they do, of claims and notes. */
    readonly marks: readonly (readonly string[])[]
    readonly lines: readonly (readonly string[])[]
    readonly linesWithin: readonly (readonly string[])[]
    readonly close: string
  }
  readonly dialog: Readonly<Record<'save' | 'cancel' | 'remove' | 'needed', string>>
  readonly link: Readonly<Record<'title' | 'href' | 'hint' | 'wrong' | 'words', string>>
  readonly picture: Readonly<
    Record<
      | 'title'
      | 'file'
      | 'other'
      | 'alt'
      | 'caption'
      | 'credit'
      | 'focus'
      | 'focusHint'
      | 'sending'
      | 'failed'
      | 'change'
      | 'noAlt',
      string
    >
  >
  /** A ninth of a picture in words. */
  readonly focuses: Readonly<Record<string, string>>
  readonly embedded: Readonly<Record<'title' | 'url' | 'urlHint' | 'name' | 'change' | 'wrong', string>>
  readonly box: Readonly<Record<'title' | 'name', string>>
  readonly pull: { readonly speaker: string }
  readonly note: Readonly<Record<'title' | 'text' | 'change', string>>
  readonly search: Readonly<
    Record<
      | 'title'
      | 'find'
      | 'replace'
      | 'next'
      | 'previous'
      | 'matchCase'
      | 'wholeWords'
      | 'one'
      | 'every'
      | 'none'
      | 'count'
      | 'close',
      string
    >
  > & { readonly replaced: OneOrMany }
}

export type ActionName =
  | 'bold'
  | 'italic'
  | 'strike'
  | 'code'
  | 'link'
  | 'unlink'
  | 'paragraph'
  | 'heading'
  | 'subheading'
  | 'bulletList'
  | 'orderedList'
  | 'indent'
  | 'outdent'
  | 'quote'
  | 'pullQuote'
  | 'figure'
  | 'embed'
  | 'factBox'
  | 'table'
  | 'footnote'
  | 'rule'
  | 'codeBlock'
  | 'undo'
  | 'redo'
  | 'find'
  | 'hardBreak'
  | 'toTools'
  | 'keys'

export type TableActionName = 'rowAfter' | 'columnAfter' | 'deleteRow' | 'deleteColumn' | 'deleteTable'

/** A number in its phrase, as the page's language writes numbers. */
export function counted(phrases: OneOrMany, number: number): string {
  const written = number.toLocaleString(document.documentElement.lang || undefined)
  return (number === 1 ? phrases.one : phrases.many).replace('#', written)
}
