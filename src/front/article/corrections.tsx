import type { Correction } from '../../articles/index.ts'
import { dayAndMonth, type Paper, shortDay, zonedTime } from '../../site/index.ts'

/** What was wrong and has been put right, newest first, above the text that it is about. */
export const Corrections = ({ paper, corrections }: { paper: Paper; corrections: readonly Correction[] }) => (
  <>
    {corrections.map(({ text, at }) => (
      <section class="correction" aria-label={paper.t.front.correction}>
        <h2>
          {paper.t.front.correctionOf.before}
          <time datetime={zonedTime(paper, at)}>
            {at.slice(0, 4) === paper.now.slice(0, 4) ? dayAndMonth(paper, at) : shortDay(paper, at)}
          </time>
          {paper.t.front.correctionOf.after}
        </h2>{' '}
        <p>{text}</p>
      </section>
    ))}
  </>
)
