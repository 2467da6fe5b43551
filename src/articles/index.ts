export type {
  ArticleAddress,
  ArticleId,
  ArticleState,
  ArticleSummary,
  Author,
  Byline,
  Correction,
  PublishedArticle,
  SourceNote,
  VersionId,
} from './article.ts'
export { articleCorrected, articlePublished, articleWithdrawn, frontReordered } from './events.ts'
export { type FoundArticle, findArticleByAddress, findPublished } from './find-article.ts'
export { type Picture, renditionFor } from './pictures/picture.ts'
export { findAuthor, listAuthors } from './store/authors.ts'
export { type ArticleFilter, countPublished, listFront, listMonths, listPublished } from './store/listings.ts'
export { summariesById } from './store/summaries.ts'
