import { z } from 'zod'
import type { ArticleId } from '../articles/index.ts'
import { defineEvent } from '../platform/jobs/index.ts'

/** Something that readers see of a discussion is different: a comment, a text, a count of votes, the order. */
export const discussionChanged = defineEvent(
  'discussion.changed',
  z.object({
    articleId: z.custom<ArticleId>(value => typeof value === 'string'),
    /** Published comments now. */
    comments: z.number(),
  }),
)
