import type { DeskStory } from '../../../articles/index.ts'
import { ErrorSummary } from '../../../platform/views/index.ts'
import type { Range } from '../../../sourcing/index.ts'
import { DeskPage } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { DeskHead } from '../../frame/parts.tsx'
import { ClaimFields, type ClaimFormProps } from '../form/claim-form.tsx'
import { InPassage } from '../passage/in-passage.tsx'

interface NewClaimPageProps extends Omit<ClaimFormProps, 'paper' | 'claim'> {
  readonly frame: DeskFrame
  readonly story: DeskStory
  /** Where the form was opened, to be read beside it. */
  readonly at: Range | null
}

export const NewClaimPage = ({ frame, story, at, ...form }: NewClaimPageProps) => {
  const t = frame.paper.t.desk.claims
  return (
    <DeskPage {...frame} title={t.claim.newTitle} current="stories">
      <DeskHead title={t.claim.newTitle} meta={<a href={urls.deskClaims(story.id)}>{t.page.title}</a>} />
      <ErrorSummary title={t.errors.notDone} errors={form.errors} />
      {at && form.sentences.length === 0 && <InPassage texts={form.texts} at={at} />}
      <form class="claim-form" method="post" action={urls.deskClaims(story.id)}>
        {/* The first button of a form is the one that Enter presses. */}
        <button class="visually-hidden" type="submit" tabindex={-1}>
          {t.claim.save}
        </button>
        <ClaimFields {...form} paper={frame.paper} claim={null} />
        <div class="actions">
          <button class="button" type="submit">
            {t.claim.save}
          </button>
          <a href={urls.deskClaims(story.id)}>{t.claim.cancel}</a>
        </div>
      </form>
    </DeskPage>
  )
}
