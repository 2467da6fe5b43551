import { setBlockType, wrapIn } from 'prosemirror-commands'
import type { Attrs, NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { liftTarget } from 'prosemirror-transform'
import { schema } from '../../../document/index.ts'

const { paragraph, listItem, blockquote, pullQuote, bulletList, orderedList } = schema.nodes

/** How deep the nearest block of a type is around the selection; null when there is none. */
export function depthOf(
  { selection: { $from } }: EditorState,
  ...types: readonly (NodeType | undefined)[]
): number | null {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if (types.includes($from.node(depth).type)) return depth
  return null
}

export const isIn =
  (type: NodeType | undefined) =>
  (state: EditorState): boolean =>
    depthOf(state, type) !== null

export const isBlock =
  (type: NodeType | undefined, attrs: Attrs = {}) =>
  (state: EditorState): boolean =>
    type !== undefined &&
    state.selection.$from.parent.hasMarkup(type, { ...state.selection.$from.parent.attrs, ...attrs })

/** The block as this kind, or as a paragraph where it is one already. */
export const toggleBlock =
  (type: NodeType | undefined, attrs: Attrs = {}): Command =>
  (state, dispatch) => {
    const wanted = isBlock(type, attrs)(state) ? paragraph : type
    return wanted ? setBlockType(wanted, wanted === paragraph ? null : attrs)(state, dispatch) : false
  }

/** A list of this kind around the blocks; out of it where they are in one; another kind where they are in another. */
export const toggleList =
  (type: NodeType | undefined): Command =>
  (state, dispatch) => {
    if (!type || !listItem) return false
    const depth = depthOf(state, bulletList, orderedList)
    if (depth === null) return wrapInList(type)(state, dispatch)
    const { $from } = state.selection
    if ($from.node(depth).type === type) return liftListItem(listItem)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type))
    return true
  }

/** A quotation around the blocks, or none; a pull quote becomes a quotation and the other way round. */
export const toggleQuote =
  (type: NodeType | undefined): Command =>
  (state, dispatch) => {
    if (!type) return false
    const depth = depthOf(state, blockquote, pullQuote)
    if (depth === null) return wrapIn(type)(state, dispatch)
    if (state.selection.$from.node(depth).type === type) return unwrapAt(depth)(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(depth), type))
    return true
  }

/** Takes a box away and leaves what it held. */
const unwrapAt =
  (depth: number): Command =>
  (state, dispatch) => {
    const { $from } = state.selection
    const inside = state.doc.resolve($from.start(depth))
    const range = inside.blockRange(state.doc.resolve($from.end(depth)))
    const target = range && liftTarget(range)
    if (!range || target === null) return false
    dispatch?.(state.tr.lift(range, target).scrollIntoView())
    return true
  }
