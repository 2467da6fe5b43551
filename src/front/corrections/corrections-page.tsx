import type { ListedCorrection } from '../../articles/index.ts'
import type { Paging } from '../../platform/http/index.ts'
import { dayIn } from '../../platform/time/index.ts'
import {
  dayAndMonth,
  FeedLink,
  monthName,
  type Paper,
  PaperPage,
  timeOfDay,
  zonedTime,
} from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { ListPager } from '../pages/listings/list-pager.tsx'
import { PageMeta } from '../pages/page-meta.tsx'

interface CorrectionsPageProps {
  readonly paper: Paper
  /** Newest first. */
  readonly corrections: readonly ListedCorrection[]
  readonly paging: Paging
  readonly readerName: string | null
}

/** What the paper got wrong and has put right, month by month. */
export const CorrectionsPage = ({ paper, corrections, paging, readerName }: CorrectionsPageProps) => {
  const t = paper.t.history.corrections
  const title = paper.t.front.titleOnPage(t.title, paging.page)
  const monthOf = ({ at }: ListedCorrection) => dayIn(at, paper.settings.timeZone).slice(0, 7)
  return (
    <PaperPage
      paper={paper}
      title={title}
      readerName={readerName}
      head={
        <PageMeta paper={paper} title={title} description={t.intro} path={urls.corrections(paging.page)}>
          <FeedLink
            href={urls.correctionsFeed()}
            type="application/atom+xml"
            title={t.feedTitle(paper.settings.name)}
          />
        </PageMeta>
      }
    >
      <header class="page-head">
        <h1 {...paper.words}>{t.title}</h1>
        <p class="page-intro" {...paper.words}>
          {corrections.length > 0 ? t.intro : t.none}
        </p>
        <ul class="corrections-ways" lang={paper.words.lang}>
          {paper.settings.policies.corrections.trim() && (
            <li>
              <a href={urls.policy('corrections')}>{t.policy}</a>
            </li>
          )}
          <li>
            <a href={urls.correctionsFeed()} type="application/atom+xml">
              {t.feed}
            </a>
          </li>
        </ul>
      </header>
      <div class="page-body corrections">
        {[...Map.groupBy(corrections, monthOf)].map(([month, inIt]) => (
          <section aria-labelledby={`month-${month}`}>
            <h2 id={`month-${month}`}>{monthName(paper, month, 'alone')}</h2>
            <ol>
              {inIt.map(correction => (
                <Entry paper={paper} correction={correction} />
              ))}
            </ol>
          </section>
        ))}
        <ListPager paper={paper} paging={paging} addressOf={urls.corrections} words={t} />
      </div>
    </PaperPage>
  )
}

const Entry = ({ paper, correction }: { paper: Paper; correction: ListedCorrection }) => {
  const { id, kind, text, at, article, versionNumber } = correction
  const { kinds, notice } = paper.t.history
  return (
    <li id={`correction-${id}`} class="corrections-entry">
      <p class="meta">
        <time datetime={zonedTime(paper, at)}>
          {dayAndMonth(paper, at, 'alone')}, {timeOfDay(paper, at, 'alone')}
        </time>
      </p>
      <div>
        <h3>
          <span class="corrections-kind" {...paper.words}>
            {kinds[kind]}
          </span>{' '}
          <a href={urls.article(article)}>{article.headline}</a>
        </h3>
        <p>{text}</p>
        {versionNumber !== null && versionNumber > 1 && (
          <p class="meta" {...paper.words}>
            <a href={urls.compare(article, versionNumber - 1, versionNumber)} rel="nofollow">
              {notice.changed}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
