import type { Child } from 'hono/jsx'
import { type Paper, PaperPage } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { LinkProblem } from '../subscribers/confirm.ts'
import type { Subscriber } from '../subscribers/subscriber.ts'

/** A page that says one thing and offers one thing to do; no search engine's business. */
const SmallPage = ({ paper, title, children }: { paper: Paper; title: string; children?: Child }) => (
  <PaperPage paper={paper} title={title} head={<meta name="robots" content="noindex" />} single>
    <h1 class="page-title">{title}</h1>
    {children}
  </PaperPage>
)

const ButtonForm = ({ action, label, quiet = false }: { action: string; label: string; quiet?: boolean }) => (
  <form class="actions" method="post" action={action}>
    <button class={quiet ? 'button button--quiet' : 'button'} type="submit">
      {label}
    </button>
  </form>
)

export const AskedPage = ({ paper }: { paper: Paper }) => {
  const t = paper.t.newsletter.signUp
  return (
    <SmallPage paper={paper} title={t.askedTitle}>
      <p>{t.askedText}</p>
      <p>{t.askedNothing}</p>
      <p>
        <a href={urls.subscribe()}>{t.askedAgain}</a>
      </p>
    </SmallPage>
  )
}

export const ConfirmPage = ({ paper, email, token }: { paper: Paper; email: string; token: string }) => {
  const t = paper.t.newsletter.signUp
  return (
    <SmallPage paper={paper} title={t.confirmTitle}>
      <p>{t.confirmText(email)}</p>
      <ButtonForm action={urls.subscribeConfirm(token)} label={t.confirmButton} />
    </SmallPage>
  )
}

export const LinkProblemPage = ({ paper, reason }: { paper: Paper; reason: LinkProblem }) => {
  const t = paper.t.newsletter.signUp
  return (
    <SmallPage paper={paper} title={t.linkProblemTitle}>
      <p>{t.linkProblems[reason]}</p>
      <p>
        <a href={urls.subscribe()}>{t.linkAgain}</a>
      </p>
    </SmallPage>
  )
}

export const WelcomePage = ({ paper }: { paper: Paper }) => {
  const t = paper.t.newsletter.signUp
  return (
    <SmallPage paper={paper} title={t.welcomeTitle}>
      <p>{t.welcomeText(paper.settings.editionTime)}</p>
      <p>
        <a href={urls.editions()}>{t.allEditions}</a> ·{' '}
        <a href={urls.front()} {...paper.own}>
          {paper.settings.name}
        </a>
      </p>
    </SmallPage>
  )
}

/** What a link to unsubscribe leads to: a button for those on the list, and for the others what they are. */
export const UnsubscribePage = ({
  paper,
  subscriber,
  token,
}: {
  paper: Paper
  subscriber: Pick<Subscriber, 'email' | 'state'>
  token: string
}) => {
  const t = paper.t.newsletter.ending
  switch (subscriber.state) {
    case 'active':
    case 'unconfirmed':
      return (
        <SmallPage paper={paper} title={t.title}>
          <p>{t.text(subscriber.email)}</p>
          <ButtonForm action={urls.unsubscribe(token)} label={t.button} />
        </SmallPage>
      )
    case 'unsubscribed':
      return (
        <SmallPage paper={paper} title={t.doneTitle}>
          <p>{t.doneText(subscriber.email)}</p>
          <ButtonForm action={urls.subscribeAgain(token)} label={t.again} quiet />
        </SmallPage>
      )
    case 'suppressed':
      return (
        <SmallPage paper={paper} title={t.doneTitle}>
          <p>{t.suppressedText(subscriber.email)}</p>
          <p>
            <a href={urls.subscribe()}>{paper.t.newsletter.signUp.button}</a>
          </p>
        </SmallPage>
      )
  }
}

export const UnsubscribeTestPage = ({ paper }: { paper: Paper }) => (
  <SmallPage paper={paper} title={paper.t.newsletter.ending.testTitle}>
    <p>{paper.t.newsletter.ending.testText}</p>
  </SmallPage>
)

export const UnknownSubscriberPage = ({ paper }: { paper: Paper }) => (
  <SmallPage paper={paper} title={paper.t.newsletter.ending.unknownTitle}>
    <p>{paper.t.newsletter.ending.unknownText}</p>
  </SmallPage>
)
