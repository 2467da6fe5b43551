import type { Child } from 'hono/jsx'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { ErrorSummary, TextAreaField } from '../../platform/views/index.ts'
import { type Paper, PaperPage } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { editMinutes, reportReasons } from '../comment.ts'
import type { CommentView } from '../reading/comment-view.ts'
import type { CommentFormProps, DiscussedArticle } from '../reading/load-discussion.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentArticle } from './comment-item.tsx'

interface Frame {
  readonly paper: Paper
  readonly readerName: string | null
}

/** A page with one thing to do. */
const SmallPage = ({ paper, readerName, title, children }: Frame & { title: string; children?: Child }) => (
  <PaperPage
    paper={paper}
    title={title}
    single
    readerName={readerName}
    scripts
    head={<meta name="robots" content="noindex" />}
  >
    {children}
  </PaperPage>
)

/** The comment that a page is about, without its buttons. */
const Quoted = ({ paper, view }: { paper: Paper; view: CommentView }) => (
  <div class="comment-preview" {...paper.own}>
    <CommentArticle paper={paper} view={view} actions={false} />
  </div>
)

interface WritingPage extends Frame {
  readonly article: DiscussedArticle
  readonly view: CommentView
  readonly form: CommentFormProps
}

export const ReplyPage = ({ paper, readerName, article, view, form }: WritingPage) => {
  const t = paper.t.discussion
  const title = t.form.replyTitle(view.author ?? t.formerReader)
  return (
    <SmallPage paper={paper} readerName={readerName} title={title}>
      <p class="kicker">
        <a href={urls.article(article)} {...paper.own}>
          {article.headline}
        </a>
      </p>
      <h1>{title}</h1>
      <Quoted paper={paper} view={view} />
      <CommentForm
        {...form}
        paper={paper}
        id={`reply-${view.id}`}
        title={title}
        action={urls.commentReply(view.id)}
        button={t.form.postReply}
        signInNext={urls.commentReply(view.id)}
        cancel={urls.commentPage(view.id)}
        inThread
      />
    </SmallPage>
  )
}

export const EditPage = ({ paper, readerName, article, view, form }: WritingPage) => {
  const t = paper.t.discussion.form
  return (
    <SmallPage paper={paper} readerName={readerName} title={t.editTitle}>
      <p class="kicker">
        <a href={urls.article(article)} {...paper.own}>
          {article.headline}
        </a>
      </p>
      <h1>{t.editTitle}</h1>
      <p>{t.editMinutes(editMinutes)}</p>
      <CommentForm
        {...form}
        paper={paper}
        id={`edit-${view.id}`}
        title={t.editTitle}
        action={urls.commentEdit(view.id)}
        button={t.save}
        signInNext={urls.commentEdit(view.id)}
        cancel={urls.commentPage(view.id)}
        inThread
      />
    </SmallPage>
  )
}

export const DeletePage = ({ paper, readerName, view }: Frame & { view: CommentView }) => {
  const t = paper.t.discussion
  return (
    <SmallPage paper={paper} readerName={readerName} title={t.deletePage.title}>
      <h1>{t.deletePage.title}</h1>
      <p>{t.deletePage.text}</p>
      <Quoted paper={paper} view={view} />
      <form method="post" action={urls.commentDelete(view.id)} class="actions">
        <button class="button button--grave" type="submit">
          {t.deletePage.button}
        </button>
        <a class="button button--quiet" href={urls.commentPage(view.id)}>
          {t.form.cancel}
        </a>
      </form>
    </SmallPage>
  )
}

interface ReportPageProps extends Frame {
  readonly view: CommentView
  readonly values?: FormValues | undefined
  readonly errors?: FormErrors | undefined
}

export const ReportPage = ({ paper, readerName, view, values, errors }: ReportPageProps) => {
  const t = paper.t.discussion
  return (
    <SmallPage paper={paper} readerName={readerName} title={t.reportPage.title}>
      <h1>{t.reportPage.title}</h1>
      <p>{t.reportPage.text}</p>
      <Quoted paper={paper} view={view} />
      {errors && <ErrorSummary title={paper.t.site.formProblem} errors={errors} idPrefix="report" />}
      <form method="post" action={urls.commentReport(view.id)}>
        <fieldset class="field" id="report-reason">
          <legend>{t.reportPage.legend}</legend>
          {reportReasons.map(reason => (
            <label class="check">
              <input type="radio" name="reason" value={reason} checked={values?.reason === reason} />
              <span>{t.reportReasons[reason]}</span>
            </label>
          ))}
        </fieldset>
        <TextAreaField
          name="note"
          label={t.reportPage.note}
          idPrefix="report"
          rows={4}
          maxlength={2000}
          language={paper.own}
          values={values}
        />
        <div class="actions">
          <button class="button" type="submit">
            {t.reportPage.button}
          </button>
          <a class="button button--quiet" href={urls.commentPage(view.id)}>
            {t.form.cancel}
          </a>
        </div>
      </form>
    </SmallPage>
  )
}

type Note = keyof Paper['t']['discussion']['notes']

/** A word after something was done, for somebody who has no page of their own to see it on. */
export const NotePage = ({
  paper,
  readerName,
  article,
  note,
}: Frame & { article: DiscussedArticle; note: Note }) => {
  const { title, text } = paper.t.discussion.notes[note]
  return (
    <SmallPage paper={paper} readerName={readerName} title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={urls.article(article)}>{paper.t.discussion.backToStory}</a>
      </p>
    </SmallPage>
  )
}

interface ConfirmPageProps extends Frame {
  readonly link: string
  readonly headline: string
  readonly html: string
  /** Why it could not be posted just now. */
  readonly problem?: string | undefined
}

export const ConfirmPage = ({ paper, readerName, link, headline, html, problem }: ConfirmPageProps) => {
  const t = paper.t.discussion
  return (
    <SmallPage paper={paper} readerName={readerName} title={t.confirm.title}>
      <h1>{t.confirm.title}</h1>
      <p class="kicker" {...paper.own}>
        {headline}
      </p>
      {problem ? <ErrorSummary title={t.form.problem} errors={{ '': problem }} /> : <p>{t.confirm.text}</p>}
      <div class="comment-preview">
        <div class="comment-body" {...paper.own} dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
      <form method="post" action={urls.commentConfirm(link)}>
        <button class="button" type="submit" name="action" value="post">
          {t.confirm.button}
        </button>
      </form>
    </SmallPage>
  )
}

/** A link that no longer posts anything, and what to do instead. */
export const BadLinkPage = ({ paper, readerName, renew }: Frame & { renew: string | null }) => {
  const t = paper.t.discussion.confirm
  const { title, text } = renew ? t.expired : t.unknown
  return (
    <SmallPage paper={paper} readerName={readerName} title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      {renew ? (
        <form method="post" action={urls.commentConfirm(renew)}>
          <button class="button" type="submit" name="action" value="renew">
            {t.expired.button}
          </button>
        </form>
      ) : (
        <p>
          <a href={urls.front()} {...paper.own}>
            {paper.settings.name}
          </a>
        </p>
      )}
    </SmallPage>
  )
}
