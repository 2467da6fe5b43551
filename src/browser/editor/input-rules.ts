import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { Attrs, MarkType } from 'prosemirror-model'
import type { Plugin } from 'prosemirror-state'
import { schema } from '../../document/index.ts'
import { depthOf } from './actions/block-commands.ts'
import { linkTarget } from './link/link-target.ts'

const { nodes, marks } = schema

/**
 * Words between signs become marked words, without the signs. The first group is what stands before them, the second
 * the words; what of a link is its address is the third.
 */
const marking = (
  pattern: RegExp,
  mark: MarkType | undefined,
  attrsOf: (address: string) => Attrs | null = () => ({}),
) =>
  new InputRule(
    pattern,
    (state, match, start, end) => {
      const [, before = '', words = '', address = ''] = match
      const attrs = attrsOf(address)
      if (!mark || !attrs || !state.doc.resolve(start).parent.type.allowsMarkType(mark)) return null
      // With a footnote between the signs letters and places are not the same.
      if (state.doc.textBetween(start, end).length !== end - start) return null
      const from = start + before.length
      const inner = from + match[0].slice(before.length).indexOf(words)
      // All but the last sign stand in the text already.
      const { tr } = state
      if (inner + words.length < end) tr.delete(inner + words.length, end)
      tr.delete(from, inner)
      tr.addMark(from, from + words.length, mark.create(attrs))
      return tr.removeStoredMark(mark)
    },
    { inCodeMark: false },
  )

const rule = new InputRule(/^(?:---|\*\*\*|___)\s$/, (state, _match, start) => {
  if (!nodes.horizontalRule || !nodes.paragraph) return null
  const { $from } = state.selection
  if ($from.parent.type !== nodes.paragraph || $from.node(-1).type === nodes.tableCell) return null
  const tr = state.tr.delete(start, $from.pos)
  return tr.insert($from.before(), nodes.horizontalRule.create())
})

const pull = new InputRule(/^\[!pull\]\s$/, (state, _match, start, end) => {
  const depth = depthOf(state, nodes.blockquote)
  if (depth === null || !nodes.pullQuote) return null
  return state.tr.setNodeMarkup(state.selection.$from.before(depth), nodes.pullQuote).delete(start, end)
})

/** Markdown as it is typed becomes what it means. Backspace right after it takes that back. */
export const typedMarkdown = (): Plugin =>
  inputRules({
    rules: [
      ...(nodes.heading
        ? [
            textblockTypeInputRule(/^(#{1,4})\s$/, nodes.heading, match => ({
              level: Math.max(match[1]?.length ?? 2, 2),
            })),
          ]
        : []),
      ...(nodes.blockquote ? [wrappingInputRule(/^\s*>\s$/, nodes.blockquote)] : []),
      ...(nodes.bulletList ? [wrappingInputRule(/^\s*[-+*]\s$/, nodes.bulletList)] : []),
      ...(nodes.orderedList
        ? [
            wrappingInputRule(
              /^(\d{1,4})[.)]\s$/,
              nodes.orderedList,
              match => ({ start: Number(match[1]) }),
              (match, node) => node.childCount + Number(node.attrs.start) === Number(match[1]),
            ),
          ]
        : []),
      ...(nodes.codeBlock ? [textblockTypeInputRule(/^```\s$/, nodes.codeBlock)] : []),
      rule,
      pull,
      marking(/()\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$/, marks.strong),
      marking(/(^|[^*\p{L}\p{N}])\*([^\s*](?:[^*]*[^\s*])?)\*$/u, marks.em),
      marking(/(^|[^_\p{L}\p{N}])_([^\s_](?:[^_]*[^\s_])?)_$/u, marks.em),
      marking(/()~~([^\s~](?:[^~]*[^\s~])?)~~$/, marks.strike),
      marking(/(^|[^`])`([^`]+)`$/, marks.code),
      marking(/()\[([^[\]]+)\]\((\S+)\)$/, marks.link, written => {
        const href = linkTarget(written)
        return href ? { href } : null
      }),
    ],
  })
