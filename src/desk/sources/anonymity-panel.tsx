import { approvedWords, type Source } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'
import { momentInWords } from '../frame/moment.tsx'
import type { SourcePageProps } from './source-page.tsx'

type Anonymity = NonNullable<Source['anonymity']>

/** What holds for a source that is not named, and whether somebody approved it. */
export const AnonymityPanel = (props: SourcePageProps & { source: Source; anonymity: Anonymity }) => {
  const { frame, anonymity, headlines, names } = props
  const t = frame.paper.t.desk.claims
  const { storyId, approvedAt, approvedBy } = anonymity
  return (
    <section class={approvedAt ? 'anonymity anonymity--approved' : 'anonymity'} aria-labelledby="anonymity">
      <h2 id="anonymity">{t.anonymous.title}</h2>
      <p class="anonymity-state">
        {approvedAt
          ? t.anonymous.approved(
              names.get(approvedBy ?? '') ?? t.standing.somebody,
              momentInWords(frame.paper, approvedAt),
            )
          : t.anonymous.waits}
      </p>
      {!approvedAt && <Approval {...props} />}
      <p class="field-hint">{t.anonymous.privacy}</p>
      <p class="field-hint">
        {t.anonymous.own} <a href={urls.deskClaims(storyId)}>{headlines.get(storyId)}</a>
      </p>
    </section>
  )
}

/** The button, for whoever may press it now; for all others why not, and who may. */
const Approval = (props: SourcePageProps & { source: Source; anonymity: Anonymity }) => {
  const { frame, source, anonymity, approvers, isEditor, mayApprove } = props
  const t = frame.paper.t.desk.claims
  if (!anonymity.reason) return <p>{t.page.missing['reason-missing']}</p>
  if (mayApprove)
    return (
      <form method="post" action={urls.deskSourceApprove(source.id)}>
        <input type="hidden" name="read" value={approvedWords(source)} />
        <button class="button" type="submit">
          {t.anonymous.approve}
        </button>
      </form>
    )
  return (
    <p>
      {isEditor && `${t.anonymous.mayNot} `}
      {t.anonymous.may}: {approvers.join(', ') || t.anonymous.mayNobody}
    </p>
  )
}
