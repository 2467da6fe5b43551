import type { Source } from '../../sourcing/index.ts'
import { urls } from '../../urls.ts'
import { momentInWords } from '../frame/moment.tsx'
import type { SourcePageProps } from './source-page.tsx'

/** What holds for a source that is not named, and whether somebody approved it. */
export const AnonymityPanel = ({
  frame: { paper },
  source,
  anonymity,
  headlines,
  names,
  approvers,
  mayApprove,
}: SourcePageProps & { source: Source; anonymity: NonNullable<Source['anonymity']> }) => {
  const t = paper.t.deskClaims
  const { storyId, reason, approvedAt, approvedBy } = anonymity
  return (
    <section class="claims-alert" aria-labelledby="anonymity">
      <h2 id="anonymity">{t.anonymous.title}</h2>
      <p>{t.anonymous.privacy}</p>
      <p>
        {t.anonymous.own} <a href={urls.deskClaims(storyId)}>{headlines.get(storyId)}</a>
      </p>
      {approvedAt ? (
        <p>
          {t.anonymous.approved(
            names.get(approvedBy ?? '') ?? t.standing.somebody,
            momentInWords(paper, approvedAt),
          )}
        </p>
      ) : (
        <>
          <p>
            {reason ? '' : `${t.page.missing['reason-missing']} `}
            {t.anonymous.waits}
          </p>
          <p>
            {t.anonymous.may}: {approvers.join(', ') || t.anonymous.mayNobody}
          </p>
          {mayApprove && reason && (
            <form method="post" action={urls.deskSourceApprove(source.id)}>
              <button class="button" type="submit">
                {t.anonymous.approve}
              </button>
            </form>
          )}
        </>
      )}
    </section>
  )
}
