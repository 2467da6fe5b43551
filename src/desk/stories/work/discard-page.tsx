import type { DeskStory } from '../../../articles/index.ts'
import { DeskPage } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { DeskHead } from '../../frame/parts.tsx'

interface DiscardPageProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  /** What was published, or scheduled, last. */
  readonly version: number
}

export const DiscardPage = ({ frame, story, version }: DiscardPageProps) => {
  const t = frame.paper.t.desk.discard
  return (
    <DeskPage {...frame} title={t.title} current="stories">
      <DeskHead title={t.title} meta={story.headline} />
      <form class="desk-narrow" method="post" action={urls.deskStoryDiscard(story.id)}>
        <p>{t.text(version)}</p>
        <div class="actions">
          <button class="button button--grave" type="submit">
            {t.button}
          </button>
          <a href={urls.deskStory(story.id)}>{t.cancel}</a>
        </div>
      </form>
    </DeskPage>
  )
}
