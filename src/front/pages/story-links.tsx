import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { Teaser } from '../teaser.ts'
import { StoryMeta } from './story.tsx'

interface StoryLinksProps {
  readonly paper: Paper
  readonly title: string
  readonly stories: readonly Teaser[]
}

/** A few stories by their headlines, beside or below something else; nothing without any. */
export const StoryLinks = ({ paper, title, stories }: StoryLinksProps) =>
  stories.length === 0 ? null : (
    <section class="more" aria-labelledby="more">
      <h2 id="more" {...paper.words}>
        {title}
      </h2>
      <ul {...paper.own}>
        {stories.map(story => (
          <li>
            <h3 class="story-headline">
              <a href={urls.article(story)}>{story.headline}</a>
            </h3>
            <StoryMeta paper={paper} story={story} by={false} />
          </li>
        ))}
      </ul>
    </section>
  )
