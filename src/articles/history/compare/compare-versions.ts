import type { PublicVersion } from '../read-history.ts'
import { blocksOf, type ComparedBlock, compareBlocks } from './blocks.ts'
import { type ClaimChange, compareClaims } from './claims.ts'
import { compareWords, type Piece } from './words.ts'

/** What two versions of a story have in different ways. What is null stayed as it was. */
export interface VersionComparison {
  readonly headline: readonly Piece[] | null
  readonly standfirst: readonly Piece[] | null
  readonly byline: Change<readonly string[]> | null
  readonly section: Change<string> | null
  readonly picture: Change<string | null> | null
  readonly sources: 'changed' | null
  /** All of the text, block by block. */
  readonly blocks: readonly ComparedBlock[]
  /** Whether its words changed; `marks`: only links, pictures or emphasis did. */
  readonly text: 'words' | 'marks' | null
  readonly claims: readonly ClaimChange[]
}

interface Change<Value> {
  readonly was: Value
  readonly is: Value
}

/** @param language BCP 47: how words are told apart */
export function compareVersions(was: PublicVersion, is: PublicVersion, language: string): VersionComparison {
  const words = (name: 'headline' | 'standfirst') =>
    was[name] === is[name] ? null : compareWords(was[name], is[name], language)
  const blocks = compareBlocks(blocksOf(was.bodyHtml), blocksOf(is.bodyHtml), language)
  const names = (version: PublicVersion) => version.authors.map(({ name }) => name)
  return {
    headline: words('headline'),
    standfirst: words('standfirst'),
    byline: changed(names(was), names(is)),
    section: changed(was.section?.name ?? '', is.section?.name ?? ''),
    picture: sameJson(was.picture, is.picture)
      ? null
      : { was: was.picture?.alt ?? null, is: is.picture?.alt ?? null },
    sources: sameJson(was.sources, is.sources) ? null : 'changed',
    blocks,
    text: blocks.some(block => block.is !== 'same') ? 'words' : was.bodyHtml === is.bodyHtml ? null : 'marks',
    claims: compareClaims(was.claims, is.claims),
  }
}

const sameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const changed = <Value>(was: Value, is: Value): Change<Value> | null =>
  sameJson(was, is) ? null : { was, is }
