import type { ArticleSummary, Correction } from '../../articles/index.ts'
import { dayAndMonth, type Paper, shortDay, zonedTime } from '../../site/index.ts'
import { urls } from '../../urls.ts'

interface CorrectionsProps {
  readonly paper: Paper
  readonly article: Pick<ArticleSummary, 'day' | 'slug'>
  /** Newest first. */
  readonly corrections: readonly Correction[]
}

/** What was wrong and has been put right: one notice, above the text that it is about. */
export const Corrections = ({ paper, article, corrections }: CorrectionsProps) => {
  const [only, ...more] = corrections
  if (!only) return null
  const { several } = paper.t.history.notice
  if (more.length === 0)
    return (
      <section class="correction" aria-label={paper.t.history.kinds[only.kind]} lang={paper.words.lang}>
        <Notice paper={paper} article={article} correction={only} />
      </section>
    )
  return (
    <section class="correction" aria-label={several} lang={paper.words.lang}>
      <ol>
        {corrections.map(correction => (
          <li>
            <Notice paper={paper} article={article} correction={correction} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const Notice = ({
  paper,
  article,
  correction: { kind, text, at, versionNumber },
}: Omit<CorrectionsProps, 'corrections'> & { correction: Correction }) => {
  const t = paper.t.history.notice
  return (
    <>
      <h2 {...paper.words}>
        {t.before[kind]}
        <time datetime={zonedTime(paper, at)}>
          {at.slice(0, 4) === paper.now.slice(0, 4) ? dayAndMonth(paper, at) : shortDay(paper, at)}
        </time>
        {t.after}
      </h2>{' '}
      <p lang={paper.own.lang}>{text}</p>
      {versionNumber !== null && versionNumber > 1 && (
        <>
          {' '}
          <a href={urls.compare(article, versionNumber - 1, versionNumber)} rel="nofollow" {...paper.words}>
            {t.changed}
          </a>
        </>
      )}
    </>
  )
}
