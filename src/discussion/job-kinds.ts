import { z } from 'zod'
import type { ArticleId } from '../articles/index.ts'
import { defineJob, idField } from '../platform/jobs/index.ts'

/** Mails the link that turns a draft into a comment. */
export const mailConfirmation = defineJob(
  'discussion.mail-confirmation',
  z.object({ draftId: z.string(), linkId: z.string() }),
)

/** Tells a writer that a moderator took their comment away, and why. */
export const mailRemoval = defineJob('discussion.mail-removal', z.object({ decisionId: z.string() }))

/** Puts the ranks of a discussion right some time after a vote. */
export const rerankLater = defineJob('discussion.rerank', z.object({ articleId: idField<ArticleId>() }))
