import type { DeskStory } from '../../../../articles/index.ts'
import { urls } from '../../../../urls.ts'
import type { DeskFrame } from '../../../frame/desk-frame.ts'
import type { StoryWork } from '../load-work.ts'

interface DiscussionBoxProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly work: StoryWork
}

/** Whether readers can write under the story. */
export const DiscussionBox = ({ frame: { paper }, story, work: { discussion } }: DiscussionBoxProps) => {
  if (!discussion) return null
  const t = paper.t.desk.discussion
  const isOpen = discussion === 'open'
  return (
    <section class="work-box" aria-labelledby="discussion-state">
      <h2 id="discussion-state">{t.title}</h2>
      <form class="work-line" method="post" action={urls.deskStoryDiscussion(story.id)}>
        <span class="meta">{isOpen ? t.open : t.closed}</span>{' '}
        <button class="link-button" type="submit" name="state" value={isOpen ? 'closed' : 'open'}>
          {isOpen ? t.close : t.reopen}
        </button>
      </form>
    </section>
  )
}
