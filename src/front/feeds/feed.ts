import type { Instant } from '../../platform/time/index.ts'

/** A feed, whatever it is written in. All addresses are absolute. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  /** The page that the feed follows. */
  readonly pageUrl: string
  /** The feed's own address, in each format. */
  readonly urls: Readonly<Record<FeedFormat, string>>
  readonly iconUrl: string
  /** The last change of any item; the newest story's hour, or the paper's word for never. */
  readonly updatedAt: Instant
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  /** The same for ever, whatever happens to the address. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** The whole text. */
  readonly html: string
  readonly publishedAt: Instant
  readonly updatedAt: Instant
  readonly authors: readonly { readonly name: string; readonly url: string }[]
  readonly section: string
  readonly imageUrl: string | null
  /** Who says so, where the story tells it claim by claim. */
  readonly sourcing: {
    /** Address of the whole as data. */
    readonly url: string
    readonly type: string
    readonly claims: number
    /** What the story rests on, in a sentence. */
    readonly restsOn: string
  } | null
}

export const feedFormats = ['rss', 'atom', 'json'] as const

export type FeedFormat = (typeof feedFormats)[number]
