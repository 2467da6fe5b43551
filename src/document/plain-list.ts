import type { Node } from 'prosemirror-model'

export const isList = ({ type }: Node): boolean => type.name === 'bulletList' || type.name === 'orderedList'

/** True for a list whose items are words, or words and lists: it has no blank lines, and no paragraphs on the page. */
export const isPlainList = (list: Node): boolean =>
  list.children.every(item => item.children.every((block, place) => place === 0 || isList(block)))
