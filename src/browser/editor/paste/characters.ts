/** Spaces that belong to the text: before French punctuation, within numbers, after an opening guillemet. */
const meantBefore = /[:;!?»%€\d]/
const meantAfter = /[«\d]/

/**
 * Programs set no-break spaces where several spaces stood, soft hyphens and marks of width zero where they broke lines.
 * None of them is the writer's. Line ends within a paragraph are Word's own.
 */
export function dissolveCharacters(body: HTMLElement): void {
  const walk = (node: Node): void => {
    if (node.nodeType === 3) node.nodeValue = plain(node.nodeValue ?? '')
    else for (const child of [...node.childNodes]) walk(child)
  }
  // What were several spans is one text by now.
  body.normalize()
  walk(body)
}

export function plain(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\u00a0+/g, (spaces, at: number, whole: string) => {
      const before = whole[at - 1] ?? ''
      const after = whole[at + spaces.length] ?? ''
      const isMeant =
        spaces.length === 1 &&
        (meantAfter.test(before)
          ? before === '«' || /\d/.test(after)
          : meantBefore.test(after) && !/\d/.test(after))
      return isMeant ? spaces : ' '
    })
    .replace(/[ \t\r\n]+/g, ' ')
}
