import { DeskPage, type StaffRecord } from '../../staff/index.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'
import { type Board, columns, moveInto } from './board.ts'
import { BoardCard } from './card.tsx'
import { PlanForm, type SentPlan } from './plan-form.tsx'

interface BoardPageProps {
  readonly frame: DeskFrame
  readonly board: Board
  readonly people: readonly StaffRecord[]
  readonly sent: SentPlan | null
}

export const BoardPage = ({ frame, board, people, sent }: BoardPageProps) => {
  const t = frame.paper.t.newsroom.board
  const names = new Map(people.map(({ id, name }) => [String(id), name]))
  return (
    <DeskPage {...frame} title={t.title} current="board">
      <DeskHead title={t.title} meta={t.about} />
      <PlanForm frame={frame} people={people} sent={sent} />
      <div class="board" data-board>
        {columns.map(column => (
          <section class="board-column" aria-labelledby={`column-${column}`} data-drop={moveInto[column]}>
            <h2 id={`column-${column}`}>
              {t.columns[column]} <span class="meta numeric">{board[column].length}</span>
            </h2>
            {board[column].length === 0 ? (
              <p class="board-empty">{t.columnEmpty[column]}</p>
            ) : (
              <ol class="cards">
                {board[column].map(card => (
                  <BoardCard frame={frame} card={card} names={names} />
                ))}
              </ol>
            )}
          </section>
        ))}
      </div>
      <p class="meta" data-drag-hint hidden>
        {t.dragHint}
      </p>
    </DeskPage>
  )
}
