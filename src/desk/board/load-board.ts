import { type ArticleId, type DeskSummary, newsroom } from '../../articles/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Paper } from '../../site/index.ts'
import { publicationProblems } from '../../sourcing/index.ts'
import type { Role } from '../../staff/index.ts'
import { type Board, type Card, toBoard } from './board.ts'

export async function loadBoard(db: Db, paper: Paper, role: Role): Promise<Board> {
  const stories = await newsroom.listBoard(db, paper.now)
  const ids = stories.map(({ id }) => id)
  const isNeeded = paper.settings.signOff === 'second-editor'
  const [notes, sources, signed] = await Promise.all([
    newsroom.countOpenNotes(db, ids),
    countUnsettled(db, stories),
    isNeeded ? newsroom.signedStories(db, ids) : null,
  ])
  return toBoard(
    stories.map((story): Card => {
      const stage = newsroom.shownStage(story, paper.now)
      return {
        story,
        stage,
        moves: newsroom.movesFrom(stage, role),
        notes: notes.get(story.id) ?? 0,
        sources: sources.get(story.id) ?? 0,
        isSigned: signed && wantsSignature(story) ? signed.has(story.id) : null,
      }
    }),
  )
}

/** Something of it is not out yet, and has been written. */
const wantsSignature = ({ state, stage, draftSavedAt }: DeskSummary): boolean =>
  draftSavedAt !== null && (state !== 'draft' || stage !== 'planned')

/** Anonymous sources that stand in a story's way; of what is out and unchanged there are none. */
async function countUnsettled(
  db: Db,
  stories: readonly DeskSummary[],
): Promise<ReadonlyMap<ArticleId, number>> {
  const inWork = stories.filter(({ draftSavedAt }) => draftSavedAt !== null)
  return new Map(
    await Promise.all(
      inWork.map(async ({ id }) => [id, (await publicationProblems(db, id)).length] as const),
    ),
  )
}
