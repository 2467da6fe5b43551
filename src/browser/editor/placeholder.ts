import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** Words in an empty text that say what it is for. */
export const placeholder = (words: string): Plugin =>
  new Plugin({
    props: {
      decorations({ doc }) {
        const [first] = doc.children
        if (doc.childCount !== 1 || !first?.isTextblock || first.content.size > 0) return null
        return DecorationSet.create(doc, [
          Decoration.node(0, first.nodeSize, { class: 'editor-empty', 'data-placeholder': words }),
        ])
      },
    },
  })
