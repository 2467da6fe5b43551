import { type DeskSummary, newsroom } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Paper } from '../../site/index.ts'
import { countUnreadySources } from '../../sourcing/index.ts'
import type { Role } from '../../staff/index.ts'
import { stageOf, storiesWithUnpublished } from '../claims/load-unpublished.ts'
import type { Board, Card } from './board.ts'

/** As many cards as somebody looks over in one column; a list has the rest. */
export const cardsPerColumn = 20

/** The board with what waits at each card; as many queries for a thousand stories as for ten. */
export async function loadBoard(
  db: Db,
  paper: Paper,
  role: Role,
  filter: newsroom.BoardFilter = {},
): Promise<Board> {
  const columns = await newsroom.listBoard(db, paper.now, { ...filter, perColumn: cardsPerColumn })
  const stories = [...columns.values()].flatMap(column => column.stories)
  const ids = stories.map(({ id }) => id)
  const isNeeded = paper.settings.signOff === 'second-editor'
  const otherwise = await storiesWithUnpublished(db, stories)
  const isAtWork = (story: DeskSummary) => hasDraft(story) || otherwise.has(story.id)
  /** Something of it is not out yet, and has been written. */
  const wantsSignature = (story: DeskSummary) =>
    isAtWork(story) && (story.state !== 'draft' || story.stage !== 'planned')
  const [notes, sources, signed] = await Promise.all([
    newsroom.countOpenNotes(db, ids),
    countUnreadySources(
      db,
      stories.filter(isAtWork).map(({ id }) => id),
    ),
    isNeeded
      ? newsroom.signedStories(
          db,
          stories.filter(wantsSignature).map(({ id }) => id),
        )
      : null,
  ])
  const toCard = (story: DeskSummary): Card => {
    return {
      story,
      stage: stageOf(story, otherwise.has(story.id), paper.now),
      // Which kind of version changed claims make is said at the story.
      moves: newsroom.movesFrom(newsroom.shownStage(story, paper.now), role),
      notes: notes.get(story.id) ?? 0,
      sources: sources.get(story.id) ?? 0,
      isLeftBehind: story.state === 'scheduled' && isAtWork(story),
      isSigned: signed && wantsSignature(story) ? signed.has(story.id) : null,
    }
  }
  return new Map(
    [...columns].map(([name, { stories, total }]) => [name, { cards: stories.map(toCard), total }]),
  )
}

/** What is out and unchanged has nothing that stands in its way. */
const hasDraft = ({ draftSavedAt }: DeskSummary): boolean => draftSavedAt !== null
