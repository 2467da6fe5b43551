import type { Withdrawal } from '../../articles/index.ts'
import { dayAndTime, type Paper, PaperPage, zonedTime } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { NoIndex } from '../pages/page-meta.tsx'

interface StonePageProps {
  readonly paper: Paper
  readonly stone: Withdrawal
  /** Whose history can still be read; null: nobody may. */
  readonly address: { readonly day: string; readonly slug: string } | null
  readonly readerName: string | null
}

/** What stands where a story was: that it was here, since when it is not, and why. */
export const StonePage = ({ paper, stone, address, readerName }: StonePageProps) => {
  const t = paper.t.history.stone
  return (
    <PaperPage paper={paper} title={t.title} readerName={readerName} single head={<NoIndex />}>
      <p class="kicker">410</p>
      <h1>{t.title}</h1>
      <Stone paper={paper} stone={stone} />
      <ul>
        {address && (
          <li>
            <a href={urls.history(address)} rel="nofollow">
              {t.history}
            </a>
          </li>
        )}
        {paper.settings.policies.corrections.trim() && (
          <li>
            <a href={urls.policy('corrections')}>{paper.t.front.problem.correctionsPolicy}</a>
          </li>
        )}
        <li>
          <a href={urls.front()}>{paper.t.front.problem.frontPage}</a>
        </li>
        <li>
          <a href={urls.archive()}>{paper.t.front.problem.archive}</a>
        </li>
      </ul>
    </PaperPage>
  )
}

/** The day and the reason. */
export const Stone = ({ paper, stone }: { paper: Paper; stone: Withdrawal }) => {
  const t = paper.t.history.stone
  return (
    <div class="stone">
      <p {...paper.words}>
        {t.on.before}
        <time datetime={zonedTime(paper, stone.at)}>{dayAndTime(paper, stone.at)}</time>
        {t.on.after}
      </p>
      <p {...(stone.reason ? paper.own : paper.words)}>{stone.reason || t.noReason}</p>
      {stone.kind === 'legal' && <p {...paper.words}>{t.legal}</p>}
    </div>
  )
}
