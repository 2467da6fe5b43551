import { type DeskStory, newsroom } from '../../../articles/index.ts'
import { dayAndTime } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { momentInWords } from '../../frame/moment.tsx'
import type { StoryWork } from './load-work.ts'

interface WorkNoticesProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly work: StoryWork
}

/** What nobody may overlook who works on a story: that it is held back, and that readers have another text. */
export const WorkNotices = ({ frame: { paper }, story, work }: WorkNoticesProps) => {
  const t = paper.t.newsroom
  const { embargoUntil, embargoTerms, versionNumber } = story
  return (
    <>
      {newsroom.isEmbargoed(embargoUntil, paper.now) && embargoUntil && (
        <section class="embargo-banner" aria-label={t.embargo.title}>
          <p class="embargo-until">{t.embargo.until(dayAndTime(paper, embargoUntil))}</p>
          <p>{embargoTerms || t.embargo.noTerms}</p>
        </section>
      )}
      {work.stage === 'amended' && versionNumber !== null && (
        <section class="amended-banner" aria-labelledby="amended">
          <div>
            <h2 id="amended">{t.stage.amended(versionNumber)}</h2>
            <p>
              {t.stage.amendedText}{' '}
              {story.draftSavedAt &&
                paper.t.desk.story.meta.saved(momentInWords(paper, story.draftSavedAt)).concat('.')}
            </p>
          </div>
          <a href={urls.deskStoryDiscard(story.id)}>{t.stage.discard}</a>
        </section>
      )}
    </>
  )
}
