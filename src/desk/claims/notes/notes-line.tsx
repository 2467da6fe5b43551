import type { Paper } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'

interface NotesLineProps {
  readonly paper: Paper
  readonly storyId: string
  readonly notes: number
}

/** How much there is to look at, in one line beside the text. Nothing: no line. */
export const NotesLine = ({ paper, storyId, notes }: NotesLineProps) =>
  notes > 0 ? (
    <p class="looks-line">
      <a href={`${urls.deskClaims(storyId)}#looks`}>{paper.t.sourcingNotes.count(notes)}</a>
    </p>
  ) : null
