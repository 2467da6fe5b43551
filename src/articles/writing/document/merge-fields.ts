import { diffArrays } from 'diff'
import type { Node } from 'prosemirror-model'
import { parseMarkdown, schema, writeMarkdown } from '../../../document/index.ts'
import type { StoryFields } from '../fields.ts'

type Merged =
  | { readonly ok: true; readonly fields: StoryFields }
  /** Names of the fields that both changed, each in another way; the body's only when it was the same paragraph. */
  | { readonly ok: false; readonly conflicts: readonly string[] }

/**
 * What two people made of the same fields: each change of one is taken, and a change by both only when it is the same.
 * The body is compared block by block.
 */
export function mergeFields(base: StoryFields, mine: StoryFields, theirs: StoryFields): Merged {
  const conflicts: string[] = []
  const fields: Record<string, string> = { ...theirs }
  for (const [name, value] of Object.entries(mine)) {
    const [before = '', now = ''] = [base[name], theirs[name]]
    const merged = name === 'body' ? mergeBodies(before, value, now) : mergeTexts(before, value, now)
    if (merged === null) conflicts.push(name)
    else fields[name] = merged
  }
  return conflicts.length > 0 ? { ok: false, conflicts } : { ok: true, fields }
}

const mergeTexts = (base: string, mine: string, theirs: string): string | null => {
  if (mine === theirs || base === mine) return theirs
  return base === theirs ? mine : null
}

function mergeBodies(base: string, mine: string, theirs: string): string | null {
  const whole = mergeTexts(base, mine, theirs)
  if (whole !== null) return whole
  const [before, ours, others] = [blocksOf(base), blocksOf(mine), blocksOf(theirs)]
  const merged = mergeBlocks(
    before.map(key),
    ours.map(block => ({ key: key(block), block })),
    others.map(block => ({ key: key(block), block })),
  )
  return (
    merged && writeMarkdown(schema.node('doc', null, merged.length > 0 ? merged : [schema.node('paragraph')]))
  )
}

interface Block {
  readonly key: string
  readonly block: Node
}

const blocksOf = (markdown: string): readonly Node[] =>
  markdown.trim() ? parseMarkdown(markdown).children : []

const key = (block: Node): string => JSON.stringify(block.toJSON())

/** A run of the base's blocks, from and up to, with what somebody put in its place. */
interface Hunk {
  readonly from: number
  to: number
  readonly blocks: Block[]
}

/** Null when both changed the same place, or at the same place, in different ways. */
function mergeBlocks(
  base: readonly string[],
  mine: readonly Block[],
  theirs: readonly Block[],
): Node[] | null {
  const changes = [hunksOf(base, mine), hunksOf(base, theirs)]
  const original = new Map([...theirs, ...mine].map(({ key, block }) => [key, block]))
  const result: Node[] = []
  let at = 0
  for (;;) {
    const [own, other] = [changes[0]?.[0], changes[1]?.[0]]
    if (!own && !other) break
    if (own && other && touches(own, other)) {
      if (!isSame(own, other)) return null
      changes[1]?.shift()
    }
    const takesOwn = own !== undefined && (!other || own.from <= other.from)
    const hunk = takesOwn ? own : other
    if (!hunk) break
    changes[takesOwn ? 0 : 1]?.shift()
    if (!copy(base.slice(at, hunk.from), original, result)) return null
    result.push(...hunk.blocks.map(({ block }) => block))
    at = hunk.to
  }
  return copy(base.slice(at), original, result) ? result : null
}

/** Changes that meet are one place too: two who each write on after the same paragraph have not seen each other. */
const touches = (one: Hunk, other: Hunk): boolean =>
  one.from === other.from || (one.from < other.to && other.from < one.to)

const isSame = (one: Hunk, other: Hunk): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  one.blocks.map(({ key }) => key).join('\n') === other.blocks.map(({ key }) => key).join('\n')

function copy(keys: readonly string[], from: ReadonlyMap<string, Node>, to: Node[]): boolean {
  for (const key of keys) {
    const block = from.get(key)
    if (!block) return false
    to.push(block)
  }
  return true
}

function hunksOf(base: readonly string[], blocks: readonly Block[]): Hunk[] {
  const hunks: Hunk[] = []
  let [inBase, inNew] = [0, 0]
  let open: Hunk | null = null
  for (const { added, removed, count = 0 } of diffArrays(
    [...base],
    blocks.map(({ key }) => key),
  )) {
    if (!added && !removed) {
      open = null
      inBase += count
      inNew += count
      continue
    }
    open ??= (hunks[hunks.push({ from: inBase, to: inBase, blocks: [] }) - 1] ?? null) as Hunk
    if (removed) {
      inBase += count
      open.to = inBase
    } else {
      open.blocks.push(...blocks.slice(inNew, inNew + count))
      inNew += count
    }
  }
  return hunks
}
