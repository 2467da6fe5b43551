export type {
  ArticleId,
  ArticleSummary,
  Author,
  Byline,
  Correction,
  PublishedArticle,
  SourceNote,
  VersionId,
} from './article.ts'
export { bodyText, renderMarkedBody } from './body/marked-body.ts'
export { resolveStoryLinks } from './body/story-links.ts'
export {
  articleCorrected,
  articlePublished,
  articleWithdrawn,
  frontReordered,
} from './events.ts'
export * as filing from './filing/index.ts'
export { findArticleByAddress, findPublished } from './find-article.ts'
export type { ComparedBlock } from './history/compare/blocks.ts'
export type { Attribution, ClaimChange } from './history/compare/claims.ts'
export type { VersionComparison } from './history/compare/compare-versions.ts'
export type { Piece } from './history/compare/words.ts'
export { histories } from './history/index.ts'
export type { ListedCorrection } from './history/list-corrections.ts'
export type { PublicMark } from './history/public-versions.ts'
export type { ArticleHistory, PublicVersion } from './history/read-history.ts'
export { revisionKinds, type Withdrawal, type WithdrawalId } from './history/revision.ts'
export { articleJobs } from './jobs.ts'
export * as pictureLibrary from './pictures/library/index.ts'
export { focuses, isFocus, type Picture, pictureNamed, renditionFor } from './pictures/picture.ts'
export { PictureFigure, PictureView } from './pictures/picture-view.tsx'
export { addCorrection } from './publishing/add-correction.ts'
export { type PublishOutcome, publishArticle } from './publishing/publish-article.ts'
export { rankFront } from './publishing/rank-front.ts'
export { unpublishArticle } from './publishing/unpublish-article.ts'
export { articleRoutes } from './routes.ts'
export { saveAuthors } from './save-authors.ts'
export { saveDraft } from './save-draft.ts'
export { searchArticles } from './search/search-articles.ts'
export * as citedSources from './sources/cited-source-store.ts'
export { listAuthors } from './store/authors.ts'
export {
  countStoriesForDesk,
  type DeskStory,
  type DeskSummary,
  findStoryForDesk,
  holdStory,
  listStoriesForDesk,
} from './store/desk.ts'
export type { DeskFilter } from './store/desk-filter.ts'
export {
  type ArticleFilter,
  countPublished,
  listFront,
  listMonths,
  listPublished,
  listRanked,
  type MonthCount,
} from './store/listings.ts'
export * as publicAuthors from './store/public-authors.ts'
export { summariesById } from './store/summaries.ts'
export { findVersion, listVersions, type PublishedVersion, type VersionSummary } from './store/versions.ts'
export { checkStory } from './story/check-story.ts'
export type { StoryInput, StoryProblem } from './story/story.ts'
export type { FileProblem } from './story-file/front-matter.ts'
export { type PreparedStory, prepareStoryFile } from './story-file/prepare-story-file.ts'
export {
  type PublishFileOutcome,
  publishPrepared,
  publishStoryFile,
} from './story-file/publish-story-file.ts'
export * as newsroom from './workflow/index.ts'
export type { FormOf } from './writing/fields.ts'
export { writing } from './writing/index.ts'
export type { Conflict } from './writing/save-form.ts'
