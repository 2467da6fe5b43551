import { type DeskStory, newsroom } from '../../../articles/index.ts'
import { dayAndTime } from '../../../site/index.ts'
import { can } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { momentInWords } from '../../frame/moment.tsx'
import type { StoryWork } from './load-work.ts'

interface WorkNoticesProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly work: StoryWork
  /** How many claims the version that is out, or waits, has otherwise. */
  readonly unpublishedClaims: number
}

/** What nobody may overlook who works on a story: that it is held back, and that readers have another text. */
export const WorkNotices = ({
  frame: { paper, staff },
  story,
  work,
  unpublishedClaims,
}: WorkNoticesProps) => {
  const t = paper.t.desk
  const isAmended = work.stage === 'amended'
  const isWaiting = story.state === 'scheduled'
  const isDraft = story.draftSavedAt !== null
  const isLeftBehind = isWaiting && (isDraft || unpublishedClaims > 0)
  const otherwise = paper.t.desk.claims.page.unpublished
  const { embargoUntil, embargoTerms, versionNumber } = story
  return (
    <>
      {newsroom.isEmbargoed(embargoUntil, paper.now) && embargoUntil && (
        <section class="embargo-banner" aria-label={t.embargo.title}>
          <p class="embargo-until">{t.embargo.until(dayAndTime(paper, embargoUntil))}</p>
          <p>{embargoTerms || t.embargo.noTerms}</p>
        </section>
      )}
      {isLeftBehind && versionNumber !== null && (
        <section class="amended-banner" aria-labelledby="left-behind">
          <div>
            <h2 id="left-behind">{t.stage.leftBehind(versionNumber)}</h2>
            <p>
              {unpublishedClaims > 0 && `${otherwise.waiting.title(unpublishedClaims)}. `}
              {t.stage.leftBehindText}
            </p>
          </div>
          <p class="amended-ways">
            {can(staff.role, 'publish-stories') && <a href="#field-publishedAt">{t.stage.scheduleAnew}</a>}
            {isDraft && <a href={urls.deskStoryDiscard(story.id)}>{t.stage.discard}</a>}
          </p>
        </section>
      )}
      {(isAmended || (unpublishedClaims > 0 && !isWaiting)) && versionNumber !== null && (
        <section class="amended-banner" aria-labelledby="amended">
          <div>
            <h2 id="amended">{t.stage.amended(versionNumber)}</h2>
            <p>
              {unpublishedClaims > 0 && `${otherwise.out.title(unpublishedClaims)}. `}
              {t.stage.amendedText}
            </p>
            {story.draftSavedAt && (
              <p class="meta">{paper.t.desk.story.meta.saved(momentInWords(paper, story.draftSavedAt))}</p>
            )}
          </div>
          <p class="amended-ways">
            {can(staff.role, 'publish-stories') && <a href="#field-revisionKind">{t.stage.declare}</a>}
            {isAmended && <a href={urls.deskStoryDiscard(story.id)}>{t.stage.discard}</a>}
          </p>
        </section>
      )}
    </>
  )
}
