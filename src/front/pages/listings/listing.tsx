import type { Child } from 'hono/jsx'
import { dayIn } from '../../../platform/time/index.ts'
import { dayAndMonth, type Paper, timeOfDay, zonedTime } from '../../../site/index.ts'
import type { Teaser } from '../../teaser.ts'
import { Story } from '../story.tsx'

interface ListingProps {
  readonly paper: Paper
  readonly stories: readonly Teaser[]
  readonly pictures?: boolean
  /** What stands in place of a story's standfirst. */
  readonly excerptOf?: (story: Teaser) => Child
}

const pictureSizes = '(min-width: 40rem) 13rem, 34vw'

/** Stories by date, newest first. The first of each day can be linked to: `#day-2026-11-24`. */
export const Listing = ({ paper, stories, pictures = true, excerptOf }: ListingProps) => (
  <ol class="listing">
    {stories.map((story, place) => (
      <li id={story.day === stories[place - 1]?.day ? undefined : `day-${story.day}`}>
        <ListingDate paper={paper} story={story} />
        <Story
          paper={paper}
          story={story}
          heading="h2"
          when={false}
          excerpt={excerptOf?.(story)}
          {...(pictures ? { pictureSizes } : {})}
        />
      </li>
    ))}
  </ol>
)

/** The day; for one of today its time too, for one of another year that year. */
const ListingDate = ({ paper, story }: { paper: Paper; story: Teaser }) => {
  const { timeZone } = paper.settings
  const [day, today] = [dayIn(story.publishedAt, timeZone), dayIn(paper.now, timeZone)]
  const year = day.slice(0, 4)
  const ofAnotherYear = year === today.slice(0, 4) ? null : year
  const more = day === today ? timeOfDay(paper, story.publishedAt, 'alone') : ofAnotherYear
  return (
    <p class="listing-date">
      <time datetime={zonedTime(paper, story.publishedAt)}>
        {dayAndMonth(paper, story.publishedAt, 'alone')}
      </time>
      {more && (
        <>
          {' '}
          <span class="listing-more">{more}</span>
        </>
      )}
    </p>
  )
}
