import { Fragment, type Node, Slice } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { parseMarkdown, schema } from '../../../document/index.ts'
import { insertBlock } from '../actions/insert-block.ts'
import { askForPicture } from '../blocks/picture-dialog.ts'
import { sendPicture } from '../blocks/send-picture.ts'
import { isAddress } from '../link/link-target.ts'
import type { EditorWords } from '../words.ts'
import { cleanHtml } from './clean-html.ts'
import { looksLikeMarkdown, paragraphsOf } from './plain-text.ts'

/** What the editor itself copied comes back as it is. */
const ours = /\sdata-pm-slice=/

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Takes in what is pasted or dropped: text of other programs clean, Markdown as what it means, pictures as pictures. */
export const paste = (words: EditorWords): Plugin =>
  new Plugin({
    props: {
      transformPastedHTML: html => (ours.test(html) ? html : cleanHtml(html, parse)),
      clipboardTextParser: (text, _context, isPlain) =>
        !isPlain && looksLikeMarkdown(text)
          ? sliceOf(parseMarkdown(text).content)
          : sliceOf(plainBlocks(text)),
      handlePaste: (view, event) =>
        pastePicture(view, event.clipboardData, words) ||
        linkSelection(view, event.clipboardData?.getData('text/plain').trim() ?? ''),
      handleDrop: (view, event) => pastePicture(view, event.dataTransfer, words),
    },
  })

function plainBlocks(text: string): Fragment {
  return Fragment.from(
    paragraphsOf(text).map(lines => {
      const inline = lines.flatMap((line, place): Node[] => [
        ...(place > 0 ? [schema.node('hardBreak')] : []),
        ...(line ? [schema.text(line)] : []),
      ])
      return schema.node('paragraph', null, inline)
    }),
  )
}

/** Open where a paragraph begins or ends it: its words join those around it. */
function sliceOf(content: Fragment): Slice {
  const open = (node: Node | null) => (node?.type === schema.nodes.paragraph ? 1 : 0)
  return new Slice(content, open(content.firstChild), open(content.lastChild))
}

/** An address that is pasted over words becomes their link. */
function linkSelection(view: EditorView, text: string): boolean {
  const { link } = schema.marks
  const { empty, from, to, $from, $to } = view.state.selection
  if (!link || empty || !isAddress(text) || !$from.sameParent($to)) return false
  view.dispatch(view.state.tr.addMark(from, to, link.create({ href: text })))
  return true
}

/** A picture from the clipboard or from a folder. Text that comes with a picture of itself, as Word sends it, is text. */
function pastePicture(view: EditorView, data: DataTransfer | null, words: EditorWords): boolean {
  const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'))
  if (!file || data?.types.includes('text/html') || data?.types.includes('text/rtf')) return false
  void sendPicture(file, words.picture.failed).then(sent =>
    askForPicture(view, words, sent.ok ? { file: sent.file } : null, attrs =>
      insertBlock(view, schema.node('figure', attrs)),
    ),
  )
  return true
}
