import type { Range, StoryTexts } from '../../../sourcing/index.ts'

/** Words marked in their paragraph. */
export const InPassage = ({ texts, at: { field, start, end } }: { texts: StoryTexts; at: Range }) => {
  const text = texts[field]
  const begin = text.lastIndexOf('\n\n', start)
  const stop = text.indexOf('\n\n', end)
  return (
    <p class="claim-context">
      {text.slice(begin < 0 ? 0 : begin + 2, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, stop < 0 ? text.length : stop)}
    </p>
  )
}
