import { z } from 'zod'
import type { ArticleId } from '../articles/index.ts'
import { defineEvent, idField } from '../platform/jobs/index.ts'

/** Something that readers see of a discussion is different: a comment, a text, a count of votes, the order. */
export const discussionChanged = defineEvent(
  'discussion.changed',
  z.object({
    articleId: idField<ArticleId>(),
    /** Published comments now. */
    comments: z.number(),
  }),
)
