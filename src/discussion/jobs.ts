import { summariesById } from '../articles/index.ts'
import { mintLinkToken } from '../platform/identity/index.ts'
import { handleJob, type Tick } from '../platform/jobs/index.ts'
import { sendOrThrow } from '../platform/mail/index.ts'
import { readersById } from '../readers/index.ts'
import { loadPaper } from '../site/index.ts'
import { mailConfirmation, mailRemoval, rerankLater } from './job-kinds.ts'
import { confirmationMail } from './mails/confirmation-mail.ts'
import { removalMail } from './mails/removal-mail.ts'
import { findComment } from './store/comments.ts'
import { findDraft } from './store/drafts.ts'
import { findDecision } from './store/moderation.ts'
import { visibleArticle } from './visible-article.ts'
import { forgetOldDrafts, joinLink } from './writing/confirm-draft.ts'
import { rerankDiscussion } from './writing/rerank-discussion.ts'

export const discussionJobs = [
  handleJob(mailConfirmation, async (services, { draftId, linkId }) => {
    const { db, clock, mailer } = services
    const draft = await findDraft(db, draftId)
    const article = draft && (await visibleArticle(db, clock.now(), draft.article_id))
    if (!article || draft.comment_id) return
    const minted = await mintLinkToken({ db, clock }, linkId)
    if (!minted) return
    const paper = await loadPaper(services)
    const mail = confirmationMail(paper, {
      headline: article.headline,
      link: joinLink(draftId, minted.token),
    })
    await sendOrThrow(mailer, { to: draft.email, from: paper.mailFrom, ...mail })
  }),

  handleJob(mailRemoval, async (services, { decisionId }) => {
    const { db, mailer } = services
    const decision = await findDecision(db, decisionId)
    const comment = decision && (await findComment(db, decision.comment_id))
    if (!decision?.reason || !comment?.removal) return
    const writer = (await readersById(db, [comment.readerId])).get(comment.readerId)
    if (!writer) return
    const [paper, articles] = await Promise.all([loadPaper(services), summariesById(db, [comment.articleId])])
    const headline = articles.get(comment.articleId)?.headline ?? null
    const mail = removalMail(paper, {
      headline,
      reason: decision.reason,
      note: decision.note,
      text: comment.text,
    })
    await sendOrThrow(mailer, { to: writer.email, from: paper.mailFrom, ...mail })
  }),

  handleJob(rerankLater, (services, { articleId }) => rerankDiscussion(services, articleId)),
]

export const discussionTicks: readonly Tick[] = [
  { name: 'forget unconfirmed comments', everySeconds: 3600, run: forgetOldDrafts },
]
