import { newsroom } from '../../articles/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { dayAndMonth, noonOf, type Paper, whenShort } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { HeadlineLink } from '../frame/headline-link.tsx'
import { Moment } from '../frame/moment.tsx'
import type { AskedStories } from '../frame/story-filter.ts'
import { type NameOf, sectionName } from '../frame/story-names.ts'
import { StoryStage } from '../stories/story-row.tsx'
import { MoveForm } from '../stories/work/boxes/stage-box.tsx'
import type { Card } from './board.ts'

interface BoardCardProps {
  readonly frame: DeskFrame
  readonly card: Card
  /** Of the staff, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly nameOf: NameOf
  /** What the board shows: it does so again after a move. */
  readonly asked: AskedStories
}

/** A story in hand: what, who, when, and what still waits before it can go on. */
export const BoardCard = ({ frame: { paper }, card, names, nameOf, asked }: BoardCardProps) => {
  const { story, stage, moves } = card
  const who = (story.assignee && names.get(story.assignee)) || story.authors.join(', ')
  return (
    <li class={`card card--${stage}`} data-card>
      <p class="card-top">
        <span>{story.section && sectionName(paper, story.section)}</span>
        <When paper={paper} card={card} />
      </p>
      <h3 class="card-headline">
        <HeadlineLink paper={paper} story={story} />
      </h3>
      {who && <p class="card-who">{who}</p>}
      {stage === 'planned' && story.plan && <p class="card-plan">{story.plan}</p>}
      <Waits paper={paper} card={card} />
      <MoveForm
        paper={paper}
        story={story}
        name={nameOf(story)}
        stage={stage}
        moves={shownMoves(stage, moves)}
        back="board"
        asked={asked}
      />
    </li>
  )
}

/** Withdrawing is too grave, and planning anew too rare, to stand on a card; dragging back still finds the way. */
const shownMoves = (
  stage: newsroom.ShownStage,
  moves: readonly newsroom.Destination[],
): readonly newsroom.Destination[] =>
  moves.filter(to => to !== 'withdrawn' && !(stage === 'draft' && (to === 'published' || to === 'scheduled')))

const When = ({ paper, card: { story, stage } }: { paper: Paper; card: Card }) => {
  if (stage === 'amended') return <StoryStage paper={paper} stage={stage} />
  if (story.state !== 'draft' && story.publishedAt)
    return story.state === 'scheduled' ? (
      <Moment paper={paper} at={story.publishedAt} />
    ) : (
      <time datetime={story.publishedAt}>{whenShort(paper, story.publishedAt)}</time>
    )
  if (story.plannedDay) return <DayOf paper={paper} day={story.plannedDay} />
  return stage === 'planned' ? <span>{paper.t.desk.board.noDay}</span> : null
}

const DayOf = ({ paper, day }: { paper: Paper; day: Day }) => (
  <time datetime={day}>{dayAndMonth(paper, noonOf(paper, day))}</time>
)

const Waits = ({
  paper,
  card: { story, notes, sources, isSigned, isLeftBehind },
}: {
  paper: Paper
  card: Card
}) => {
  const t = paper.t.desk
  const isHeld = story.state !== 'published' && newsroom.isEmbargoed(story.embargoUntil, paper.now)
  if (notes === 0 && sources === 0 && isSigned === null && !isHeld && !isLeftBehind) return null
  return (
    <ul class="card-waits">
      {isHeld && <li class="card-embargo">{t.stages.embargoed}</li>}
      {isLeftBehind && <li>{t.board.leftBehind}</li>}
      {notes > 0 && (
        <li>
          <a href={urls.deskNotes(story.id)}>{t.notes.open(notes)}</a>
        </li>
      )}
      {sources > 0 && (
        <li>
          <a href={urls.deskClaims(story.id)}>{t.board.sourcesWait(sources)}</a>
        </li>
      )}
      {isSigned !== null && (
        <li class={isSigned ? 'card-signed' : undefined}>{isSigned ? t.board.signed : t.board.unsigned}</li>
      )}
    </ul>
  )
}
