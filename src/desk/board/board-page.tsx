import type { newsroom } from '../../articles/index.ts'
import { DeskPage, type StaffRecord } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { namesOf } from '../frame/names-of.ts'
import { DeskHead } from '../frame/parts.tsx'
import type { SentForm } from '../frame/sent-form.ts'
import { type AskedStories, isNarrowed } from '../frame/story-filter.ts'
import { StoryFilterForm } from '../frame/story-filter-form.tsx'
import { type NameOf, storyNames } from '../frame/story-names.ts'
import { type Board, listOf, moveInto } from './board.ts'
import { BoardCard } from './card.tsx'
import { PlanForm } from './plan-form.tsx'

interface BoardPageProps {
  readonly frame: DeskFrame
  readonly board: Board
  readonly people: readonly StaffRecord[]
  readonly asked: AskedStories
  readonly sent: SentForm | null
}

export const BoardPage = ({ frame, board, people, asked, sent }: BoardPageProps) => {
  const { paper, staff } = frame
  const t = paper.t.desk.board
  const names = namesOf(people)
  const nameOf = storyNames(
    paper,
    [...board.values()].flatMap(({ cards }) => cards.map(({ story }) => story)),
  )
  const isMine = asked.person === staff.id
  const mine = isMine ? null : <a href={urls.deskBoard({ ...asked, person: staff.id })}>{t.mine}</a>
  return (
    <DeskPage {...frame} title={t.title} current="board">
      <DeskHead title={t.title} meta={t.about} actions={mine} />
      <div class="board-tools">
        <PlanForm frame={frame} people={people} sent={sent} />
        <details class="filter-box" open={isNarrowed(asked)}>
          <summary>{paper.t.desk.filter.label}</summary>
          <StoryFilterForm paper={paper} people={people} asked={asked} action={urls.deskBoard()} />
        </details>
      </div>
      <div class="board" data-board>
        {[...board.keys()].map(name => (
          <BoardColumn {...{ frame, board, asked, name, names, nameOf }} />
        ))}
      </div>
      <p class="meta" data-drag-hint hidden>
        {t.dragHint}
      </p>
    </DeskPage>
  )
}

interface BoardColumnProps extends Pick<BoardPageProps, 'frame' | 'board' | 'asked'> {
  readonly name: newsroom.BoardColumnName
  /** What people are called, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly nameOf: NameOf
}

const BoardColumn = ({ frame, board, names, nameOf, asked, name }: BoardColumnProps) => {
  const t = frame.paper.t.desk.board
  const { cards = [], total = 0 } = board.get(name) ?? {}
  const more = total - cards.length
  return (
    <section class="board-column" aria-labelledby={`column-${name}`} data-drop={moveInto[name]}>
      <h2 id={`column-${name}`}>
        {t.columns[name]} <span class="meta numeric">{total.toLocaleString('en')}</span>
      </h2>
      {cards.length === 0 ? (
        <p class="board-empty">{isNarrowed(asked) ? t.columnNarrowed : t.columnEmpty[name]}</p>
      ) : (
        <ol class="cards">
          {cards.map(card => (
            <BoardCard {...{ frame, card, names, nameOf, asked }} />
          ))}
        </ol>
      )}
      {more > 0 && (
        <p class="board-more">
          <a href={urls.deskStories({ ...asked, state: listOf[name] })}>
            {t.more(more)}
            <span class="visually-hidden">: {t.columns[name]}</span>
          </a>
        </p>
      )}
    </section>
  )
}
