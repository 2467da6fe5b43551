import type { ArticleHistory, PublicVersion, Withdrawal } from '../../articles/index.ts'
import type { Paging } from '../../platform/http/index.ts'
import { dayAndTime, type Paper, PaperPage, zonedTime } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { ListPager } from '../pages/listings/list-pager.tsx'
import { NoIndex, PageMeta } from '../pages/page-meta.tsx'
import { Declared } from './declared.tsx'
import { Stone } from './stone-page.tsx'
import { summarise } from './summarise.ts'

interface HistoryPageProps {
  readonly paper: Paper
  readonly history: ArticleHistory
  /** Newest first; one more than is shown, where there is one. */
  readonly versions: readonly PublicVersion[]
  readonly paging: Paging
  readonly readerName: string | null
}

export const HistoryPage = (props: HistoryPageProps) => {
  const { paper, history, versions, paging, readerName } = props
  const t = paper.t.history.list
  const newest = history.versions.at(-1)?.number ?? 0
  const headline = versions[0]?.headline ?? ''
  const shown = versions.slice(0, paging.limit)
  const [stone] = history.withdrawals
  return (
    <PaperPage
      paper={paper}
      title={t.titleOf(headline)}
      readerName={readerName}
      head={
        history.isWithdrawn ? (
          <NoIndex />
        ) : (
          <PageMeta
            paper={paper}
            title={t.titleOf(headline)}
            description={t.intro(history.versions.length)}
            path={urls.history(history, paging.page)}
          />
        )
      }
    >
      <header class="page-head">
        <p class="kicker">
          {history.isWithdrawn ? headline : <a href={urls.article(history)}>{headline}</a>}
        </p>
        <h1 {...paper.words}>{t.title}</h1>
        <p class="page-intro" {...paper.words}>
          {t.intro(history.versions.length)}
        </p>
      </header>
      <div class="page-body history">
        {history.isWithdrawn && stone && <Stone paper={paper} stone={stone} />}
        <ol class="history-list" reversed>
          {shown.map((version, place) => (
            <Entry
              {...props}
              version={version}
              before={versions[place + 1] ?? null}
              isNow={version.number === newest && !history.isWithdrawn}
              withdrawals={history.isWithdrawn ? history.withdrawals.slice(1) : history.withdrawals}
              until={shown[place - 1]?.publishedAt ?? null}
            />
          ))}
        </ol>
        <ListPager paper={paper} paging={paging} addressOf={page => urls.history(history, page)} words={t} />
        <div class="history-seal meta">
          {newest > history.versions.length && <p {...paper.words}>{t.gap}</p>}
          <p {...paper.words}>{t.seal}</p>
        </div>
      </div>
    </PaperPage>
  )
}

interface EntryProps extends HistoryPageProps {
  readonly version: PublicVersion
  readonly before: PublicVersion | null
  readonly isNow: boolean
  /** Those that were lifted again. */
  readonly withdrawals: readonly Withdrawal[]
  /** When the version after it came out; null: it is the newest. */
  readonly until: string | null
}

const Entry = ({ paper, history, version, before, isNow, withdrawals, until }: EntryProps) => {
  const { list: t, kinds } = paper.t.history
  const away = withdrawals.filter(({ at }) => at >= version.publishedAt && (until === null || at < until))
  return (
    <>
      {away.map(stone => (
        <li class="history-stone">
          <h2 {...paper.words}>{t.withdrawn}</h2>
          <Stone paper={paper} stone={stone} />
        </li>
      ))}
      <li class="history-version" id={`version-${version.number}`}>
        <div class="history-when">
          <h2 {...paper.words}>
            <a href={urls.version(history, version.number)} rel="nofollow">
              {t.version(version.number)}
            </a>
          </h2>
          <p class="meta" {...paper.words}>
            <time datetime={zonedTime(paper, version.publishedAt)}>
              {dayAndTime(paper, version.publishedAt)}
            </time>
            {isNow && (
              <>
                <br />
                {t.now}
              </>
            )}
          </p>
        </div>
        <div class="history-what">
          <p class="history-kind" {...paper.words}>
            {kinds[version.kind]}
          </p>
          <Declared paper={paper} version={version} />
          {version.reason && <p>{version.reason}</p>}
          {before ? (
            <p class="history-changed" {...paper.words}>
              {t.changed(summarise(paper, before, version))}{' '}
              <a href={urls.compare(history, before.number, version.number)} rel="nofollow">
                {t.compare(before.number)}
              </a>
            </p>
          ) : (
            <p class="history-headline">{version.headline}</p>
          )}
          <p class="meta history-hash" {...paper.words}>
            {t.hash} <code>{version.hash}</code>
          </p>
        </div>
      </li>
    </>
  )
}
