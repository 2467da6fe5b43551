import type { Instant } from '../../platform/time/index.ts'
import type { ArticleId } from '../article.ts'
import type { TopicKind } from './topic.ts'

export type TopicId = string & { readonly brand: 'TopicId' }

type TopicTable = {
  id: TopicId
  kind: TopicKind
  slug: string
  name: string
}

type ArticleTopicTable = {
  article_id: ArticleId
  topic_id: TopicId
  /** In the order in which they were written. */
  place: number
  /** The article's own, again: a topic's page is then one index. */
  published_at: Instant
}

export type FilingTables = {
  topic: TopicTable
  article_topic: ArticleTopicTable
}
