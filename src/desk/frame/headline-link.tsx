import type { DeskSummary } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

/** The way to a story: its headline, in the paper's own language, or the word for one that has none yet. */
export const HeadlineLink = ({
  paper,
  story: { id, headline },
}: {
  paper: Paper
  story: Pick<DeskSummary, 'id' | 'headline'>
}) => (
  <a href={urls.deskStory(id)} {...(headline ? paper.own : {})}>
    {headline || paper.t.desk.stories.untitled}
  </a>
)
