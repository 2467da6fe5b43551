import type { Child } from 'hono/jsx'
import { PictureView } from '../../articles/index.ts'
import { type Paper, whenShort, zonedTime } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { Teaser } from '../teaser.ts'
import { authorNames } from './authors.tsx'

interface StoryProps {
  readonly paper: Paper
  readonly story: Teaser
  readonly heading: 'h2' | 'h3'
  readonly kicker?: boolean
  /** False where the date stands beside the story. */
  readonly when?: boolean
  /** How wide the picture is shown, as `sizes` says it; no picture without. */
  readonly pictureSizes?: string
  /** In place of the standfirst, such as what a search found. */
  readonly excerpt?: Child
}

/** A story as a list shows it; it lays itself out by the room it is given. */
export const Story = ({ paper, story, heading, kicker, when = true, pictureSizes, excerpt }: StoryProps) => (
  <article class="story">
    {pictureSizes && story.picture && (
      <div class="story-picture">
        <PictureView picture={story.picture} alt="" sizes={pictureSizes} />
      </div>
    )}
    <div class="story-text">
      {kicker && <Kicker section={story.section} />}
      <Headline story={story} heading={heading} />
      {excerpt ?? (story.standfirst && <p class="story-standfirst">{story.standfirst}</p>)}
      <StoryMeta paper={paper} story={story} when={when} />
    </div>
  </article>
)

/** The story that leads the front page. */
export const LeadStory = ({ paper, story }: { paper: Paper; story: Teaser }) => (
  <article class="story story-lead">
    <Kicker section={story.section} />
    <Headline story={story} heading="h2" />
    {story.picture && (
      <div class="story-picture">
        <PictureView
          picture={story.picture}
          sizes="(min-width: 84rem) 55rem, (min-width: 62rem) calc(100vw - 29rem), 100vw"
          loading="eager"
        />
      </div>
    )}
    {story.standfirst && <p class="story-standfirst">{story.standfirst}</p>}
    <StoryMeta paper={paper} story={story} />
  </article>
)

export const Kicker = ({ section }: { section: Teaser['section'] }) => (
  <p class="kicker">
    <a href={urls.section(section.slug)}>{section.name}</a>
  </p>
)

const Headline = ({ story, heading: Heading }: { story: Teaser; heading: 'h2' | 'h3' }) => (
  <Heading class="story-headline">
    <a href={urls.article(story)}>{story.headline}</a>
  </Heading>
)

/** `By Nora Whitlow · 06:40 · 31 comments`: who, when, and how much is said about it. */
export const StoryMeta = ({
  paper,
  story,
  by = true,
  when = true,
}: {
  paper: Paper
  story: Teaser
  by?: boolean
  when?: boolean
}) => {
  const { t } = paper
  const parts: Child[] = [
    by && story.authors.length > 0 ? `${t.front.by} ${authorNames(paper, story.authors)}` : null,
    when ? (
      <time datetime={zonedTime(paper, story.publishedAt)}>{whenShort(paper, story.publishedAt)}</time>
    ) : null,
    story.comments > 0 ? t.front.comments(story.comments) : null,
  ].filter(part => part !== null)
  if (parts.length === 0) return null
  return (
    <p class="meta" {...paper.words}>
      {parts.flatMap((part, place) => (place === 0 ? [part] : ['\u00a0· ', part]))}
    </p>
  )
}
