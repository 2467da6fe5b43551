import type { DeskStory, newsroom } from '../../../../articles/index.ts'
import type { Paper } from '../../../../site/index.ts'
import { urls } from '../../../../urls.ts'
import { stageOf } from '../../../claims/load-unpublished.ts'
import type { DeskFrame } from '../../../frame/desk-frame.ts'
import type { SentForm } from '../../../frame/sent-form.ts'
import type { AskedStories } from '../../../frame/story-filter.ts'
import { StoryStage } from '../../story-row.tsx'
import type { StoryWork } from '../load-work.ts'
import { PlanNote, WhenAndWho } from '../plan-fields.tsx'

interface StageBoxProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly work: StoryWork
  /** How many claims readers have otherwise. */
  readonly unpublishedClaims: number
  readonly sent?: SentForm | undefined
}

/** Where a story stands, where it can go from here, and who is to write it for which day. */
export const StageBox = ({ frame: { paper }, story, work, unpublishedClaims, sent }: StageBoxProps) => {
  const t = paper.t.desk.stage
  const stored = { day: story.plannedDay ?? '', assignee: story.assignee ?? '', note: story.plan }
  const state = sent ?? { values: stored, errors: {} }
  return (
    <section class="work-box" aria-labelledby="stage">
      <h2 id="stage">{t.title}</h2>
      <p class="stage-now">
        <StoryStage paper={paper} stage={stageOf(story, unpublishedClaims > 0, paper.now)} />
      </p>
      <MoveForm
        paper={paper}
        story={story}
        name={story.headline}
        stage={work.stage}
        moves={work.moves.filter(isForTheBox)}
        back="story"
      />
      <details class="work-details" open={Boolean(sent) || work.stage === 'planned'}>
        <summary>
          {[
            story.plannedDay && `${t.day} ${story.plannedDay}`,
            work.people.find(({ id }) => id === story.assignee)?.name ?? t.nobody,
          ]
            .filter(Boolean)
            .join(' · ')}
        </summary>
        <form method="post" action={urls.deskStoryPlan(story.id)}>
          <WhenAndWho {...state} paper={paper} people={work.people} />
          <PlanNote {...state} paper={paper} />
          <button class="button button--quiet" type="submit">
            {t.save}
          </button>
        </form>
      </details>
    </section>
  )
}

/** The story's own form publishes, schedules and withdraws: with what is written in it now. */
const isForTheBox = (to: newsroom.Destination): boolean =>
  to === 'planned' || to === 'draft' || to === 'ready'

interface MoveFormProps {
  readonly paper: Paper
  readonly story: Pick<DeskStory, 'id'>
  /** What the story is called on this page. */
  readonly name: string
  readonly stage: newsroom.ShownStage
  readonly moves: readonly newsroom.Destination[]
  /** Which page comes next. */
  readonly back: 'story' | 'board'
  /** What of the board is shown. */
  readonly asked?: AskedStories
}

/** A button for each place that a story can be moved to. */
export const MoveForm = ({ paper, story, name, stage, moves, back, asked }: MoveFormProps) => {
  const { moves: words, stage: t } = paper.t.desk
  if (moves.length === 0) return null
  return (
    <form
      class="moves"
      method="post"
      action={urls.deskStoryMove(story.id)}
      aria-label={`${t.movesLabel}: ${name}`}
    >
      <input type="hidden" name="back" value={back} />
      {Object.entries(asked ?? {}).map(
        ([part, value]) => value && <input type="hidden" name={`only-${part}`} value={value} />,
      )}
      {moves.map(to => (
        <button
          class={to === nextOf[stage] ? 'move-button move-button--next' : 'move-button'}
          type="submit"
          name="to"
          value={to}
        >
          {moveWords(stage, to, words, t)}
        </button>
      ))}
    </form>
  )
}

/** Where a story most often goes from where it stands. */
const nextOf: Partial<Readonly<Record<newsroom.ShownStage, newsroom.Destination>>> = {
  planned: 'draft',
  draft: 'ready',
  ready: 'published',
  amended: 'published',
}

function moveWords(
  from: newsroom.ShownStage,
  to: newsroom.Destination,
  words: Paper['t']['desk']['moves'],
  t: Paper['t']['desk']['stage'],
): string {
  if (to === 'draft' && from === 'planned') return t.begin
  if (to === 'draft' && from === 'ready') return t.moreWork
  if (to === 'draft') return t.callOff
  if (to === 'published' && from === 'amended') return t.publishChanges
  return words[to]
}
