import { dayIn } from '../../platform/time/index.ts'
import { dayAndTime, type Paper, timeOfDay, zonedTime } from '../../site/index.ts'
import type { CorrectionMarker } from '../reading/load-markers.ts'

interface MarkerProps {
  readonly paper: Paper
  readonly marker: CorrectionMarker
}

/** Between two threads in an order of time: what is said from here on is said of the corrected story. */
export const MarkerInTime = ({ paper, marker }: MarkerProps) => (
  <li class="correction-marker">
    <Words paper={paper} marker={marker} words={paper.t.history.marker[marker.correction.kind]} />
  </li>
)

/** Above threads in another order, with how many of their comments could not know of it. */
export const MarkerAbove = ({ paper, marker }: MarkerProps) => (
  <div class="correction-marker">
    <Words paper={paper} marker={marker} words={paper.t.history.marker.above[marker.correction.kind]} />
    <p class="meta" {...paper.words}>
      {paper.t.history.marker.older(marker.older)}
    </p>
  </div>
)

const Words = ({
  paper,
  marker: { correction },
  words,
}: MarkerProps & { words: { readonly before: string; readonly after: string } }) => {
  const { timeZone } = paper.settings
  const isToday = dayIn(correction.at, timeZone) === dayIn(paper.now, timeZone)
  return (
    <p>
      <b {...paper.words}>
        {words.before}
        <time datetime={zonedTime(paper, correction.at)}>
          {isToday ? timeOfDay(paper, correction.at) : dayAndTime(paper, correction.at)}
        </time>
        {words.after}
      </b>{' '}
      {correction.text}
    </p>
  )
}
