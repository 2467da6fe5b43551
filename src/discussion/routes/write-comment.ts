import type { Ctx, FormErrors, FormValues } from '../../platform/http/index.ts'
import { clientAddress, emailField } from '../../platform/http/index.ts'
import { askingBrowser } from '../../platform/identity/index.ts'
import { emailKey } from '../../platform/mail/index.ts'
import { checkDisplayName, type Reader } from '../../readers/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { type Comment, longestText, type Place } from '../comment.ts'
import type { DiscussedArticle } from '../reading/load-discussion.ts'
import { locateComment } from '../reading/locate-comment.ts'
import { checkText } from '../text.ts'
import { beginDraft, type DraftOutcome } from '../writing/begin-draft.ts'
import type { EditOutcome } from '../writing/edit-comment.ts'
import { type PostOutcome, postComment } from '../writing/post-comment.ts'
import { drafting, mailing, writingByReader } from './limits.ts'

/** What the form led to: somewhere else, or back to the form with what is wrong or how it would look. */
export type Written =
  | { readonly to: string }
  | { readonly errors: FormErrors }
  | { readonly previewHtml: string }

interface Writing {
  readonly paper: Paper
  readonly article: DiscussedArticle
  readonly place: Place
  readonly reader: Reader | null
  readonly values: FormValues
}

/** Takes a filled-in form for a comment or a reply, by somebody who has signed in or has not. */
export async function writeComment(c: Ctx, writing: Writing): Promise<Written> {
  const { values, paper, reader } = writing
  if (values.action === 'preview') return preview(paper, values)
  return reader ? post(c, writing, reader) : draft(c, writing)
}

export function preview(paper: Paper, { text = '' }: FormValues): Written {
  const checked = checkText(text)
  return checked.ok ? { previewHtml: checked.html } : { errors: problemsOf(paper, checked) }
}

async function post(c: Ctx, { paper, article, place, values }: Writing, reader: Reader): Promise<Written> {
  const { db, clock, limiter } = c.get('services')
  limiter.take(writingByReader, reader.id)
  const outcome = await postComment(
    { db, clock },
    { ...place, readerId: reader.id, text: values.text ?? '', formKey: values.key ?? null },
  )
  if (!outcome.ok) return { errors: problemsOf(paper, outcome) }
  return { to: await locateComment(db, article, outcome.comment) }
}

async function draft(c: Ctx, { paper, article, place, values }: Writing): Promise<Written> {
  const { db, clock, secret, limiter } = c.get('services')
  const t = paper.t.discussion.problems
  const email = emailField(t.email).safeParse(values.email ?? '')
  const address = email.success ? email.data : ''
  const name = await checkDisplayName({ db, paper }, { name: values.name ?? '', email: null })
  const checked = checkText(values.text ?? '')
  if (!checked.ok || !email.success || !name.ok) {
    return {
      errors: {
        ...(checked.ok ? {} : problemsOf(paper, checked)),
        ...(name.ok
          ? {}
          : { name: paper.t.readers.name[name.reason === 'kept' ? 'keptUnlessSignedIn' : name.reason] }),
        ...(email.success ? {} : { email: t.email }),
      },
    }
  }
  const seconds =
    limiter.secondsToWait(drafting, clientAddress(c)) || limiter.secondsToWait(mailing, emailKey(address))
  if (seconds > 0) return { errors: { email: t.mails } }
  const outcome = await beginDraft(
    { db, clock, secret },
    { ...place, email: address, name: name.name, text: checked.text, browser: askingBrowser(c) },
  )
  return outcome.ok
    ? { to: urls.discussionNote(article.id, 'check-mail') }
    : { errors: problemsOf(paper, outcome) }
}

type Problem = Extract<PostOutcome | DraftOutcome | EditOutcome, { ok: false }>

/** What is wrong, in words, beside the field it is about. */
export function problemsOf(paper: Paper, problem: Problem): FormErrors {
  const t = paper.t.discussion.problems
  if (problem.reason === 'too-long') return { text: t.tooLong(problem.characters, longestText) }
  return { text: t[problem.reason] }
}

/** Where a comment can be seen by its writer. */
export const addressOf = (c: Ctx, article: DiscussedArticle, comment: Comment): Promise<string> =>
  locateComment(c.get('services').db, article, comment)
