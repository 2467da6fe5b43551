import { z } from 'zod'
import { defineEvent, idField } from '../platform/jobs/index.ts'
import type { ArticleId, VersionId } from './article.ts'

const articleId = idField<ArticleId>()
const versionId = idField<VersionId>()

/** A version is out. `first`: readers had not seen the story before. */
export const articlePublished = defineEvent(
  'article.published',
  z.object({ articleId, versionId, first: z.boolean() }),
)

/** A story that was public has been taken down. */
export const articleWithdrawn = defineEvent('article.withdrawn', z.object({ articleId }))

/** A correction was added to a story. */
export const articleCorrected = defineEvent('article.corrected', z.object({ articleId }))

/** A colleague wrote a note at a story, answered one, or said that it is done with or not. */
export const notesChanged = defineEvent('notes.changed', z.object({ articleId }))

/** The editor ordered the front page anew. */
export const frontReordered = defineEvent('front.reordered', z.object({}))
