import type { DeskStory } from '../../../articles/index.ts'
import { ErrorSummary } from '../../../platform/views/index.ts'
import type { StandingEntry } from '../../../sourcing/index.ts'
import { DeskPage } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { momentInWords } from '../../frame/moment.tsx'
import { DeskHead } from '../../frame/parts.tsx'
import { claimExcerpt } from '../claim-words.tsx'
import { ClaimFields, type ClaimFormProps } from '../form/claim-form.tsx'
import { InPassage } from '../passage/in-passage.tsx'
import { LinksPanel } from './links-panel.tsx'
import { StandingPanel } from './standing-panel.tsx'

export interface ClaimPageProps extends Omit<ClaimFormProps, 'claim' | 'paper'> {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly claim: NonNullable<ClaimFormProps['claim']>
  readonly isLost: boolean
  /** Oldest first. */
  readonly history: readonly StandingEntry[]
  /** Of the staff, by id. */
  readonly names: ReadonlyMap<string, string>
  /** An editor has let the story out. */
  readonly isOut: boolean
  /** By name: whose word a verdict takes. */
  readonly editors: readonly string[]
}

/** One claim: all that is known of it, how firm it is and was, and what it has to do with others. */
export const ClaimPage = (props: ClaimPageProps) => {
  const { frame, story, claim, isLost, errors, texts, numbers } = props
  const { paper } = frame
  const t = paper.t.desk.claims
  const title = t.claim.title(numbers.get(claim.id) ?? null)
  return (
    <DeskPage {...frame} title={`${title}: ${claimExcerpt(claim, 60)}`} current="stories">
      <DeskHead
        title={title}
        meta={<a href={`${urls.deskClaims(story.id)}#claim-${claim.id}`}>{t.page.title}</a>}
      />
      <ErrorSummary title={t.errors.notDone} errors={errors} />
      {isLost ? (
        <div class="claims-alert">
          <h2>{t.claim.lostAt(momentInWords(paper, claim.lostAt ?? paper.now))}</h2>
          <p class="claim-context">
            {claim.anchor.prefix}
            <mark>{claim.anchor.exact}</mark>
            {claim.anchor.suffix}
          </p>
          <p>{t.claim.lostPlace}</p>
        </div>
      ) : (
        <InPassage texts={texts} at={claim.anchor} />
      )}
      <div class="desk-columns desk-columns--aside">
        <form class="claim-form" method="post" action={urls.deskClaim(story.id, claim.id)}>
          <button class="visually-hidden" type="submit" tabindex={-1}>
            {t.claim.saveChange}
          </button>
          <ClaimFields {...props} paper={paper} />
          <div class="actions">
            <button class="button" type="submit">
              {t.claim.saveChange}
            </button>
            <a href={urls.deskClaims(story.id)}>{t.claim.cancel}</a>
          </div>
        </form>
        <div>
          <StandingPanel {...props} />
          <LinksPanel {...props} />
          <form class="desk-section" method="post" action={urls.deskClaimRemove(story.id, claim.id)}>
            <p class="field-hint">{t.claim.removeHint}</p>
            <button class="button button--grave" type="submit">
              {t.claim.remove}
            </button>
          </form>
        </div>
      </div>
    </DeskPage>
  )
}
