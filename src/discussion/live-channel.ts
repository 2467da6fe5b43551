import type { ArticleId } from '../articles/index.ts'

/** Where open pages of a discussion listen. */
export const liveChannel = (article: ArticleId): string => `discussion:${article}`
