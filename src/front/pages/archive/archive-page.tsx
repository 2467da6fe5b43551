import type { MonthCount } from '../../../articles/index.ts'
import type { Paging } from '../../../platform/http/index.ts'
import { InLanguage } from '../../../platform/language/index.ts'
import { Pager } from '../../../platform/views/index.ts'
import { monthName, type Paper, PaperPage } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import type { DayInMonth } from '../../days-of.ts'
import type { Teaser } from '../../teaser.ts'
import { ListPager } from '../listings/list-pager.tsx'
import { Listing } from '../listings/listing.tsx'
import { PageMeta } from '../page-meta.tsx'
import { AllMonths } from './all-months.tsx'
import { Calendar } from './calendar.tsx'

interface ArchivePageProps {
  readonly paper: Paper
  readonly months: readonly MonthCount[]
  readonly readerName: string | null
}

export const ArchivePage = ({ paper, months, readerName }: ArchivePageProps) => {
  const t = paper.t.front.archive
  return (
    <PaperPage
      paper={paper}
      title={t.title}
      readerName={readerName}
      head={<PageMeta paper={paper} title={t.title} description={t.intro} path={urls.archive()} />}
    >
      <header class="page-head">
        <h1 {...paper.words}>{t.title}</h1>
        <p class="page-intro" {...paper.words}>
          {months.length > 0 ? t.intro : t.nothing}
        </p>
      </header>
      <div class="page-body">
        <AllMonths paper={paper} months={months} titled={false} />
      </div>
    </PaperPage>
  )
}

interface MonthPageProps extends ArchivePageProps {
  /** `2026-11` */
  readonly month: string
  /** How many stories each day of the month has, by the day's number. */
  readonly days: ReadonlyMap<number, DayInMonth>
  readonly total: number
  readonly stories: readonly Teaser[]
  readonly paging: Paging
}

export const MonthPage = (props: MonthPageProps) => {
  const { paper, months, month, stories, paging, readerName } = props
  const name = monthName(paper, month, 'alone')
  const title = paper.t.front.titleOnPage(name, paging.page)
  return (
    <PaperPage
      paper={paper}
      title={title}
      readerName={readerName}
      head={
        <PageMeta
          paper={paper}
          title={title}
          description={`${paper.t.front.archive.title}: ${name}`}
          path={urls.archiveMonth(month, paging.page)}
        />
      }
    >
      <header class="page-head">
        <p class="kicker" {...paper.words}>
          <a href={urls.archive()}>{paper.t.front.archive.title}</a>
        </p>
        <h1>{name}</h1>
      </header>
      <div class="page-columns">
        <div>
          <Listing paper={paper} stories={stories} />
          <ListPager paper={paper} paging={paging} addressOf={page => urls.archiveMonth(month, page)} />
          <MonthPager {...props} />
        </div>
        <aside>
          <Calendar {...props} />
          <AllMonths paper={paper} months={months} />
        </aside>
      </div>
    </PaperPage>
  )
}

const MonthPager = ({ paper, months, month, total }: MonthPageProps) => {
  const place = months.findIndex(each => each.month === month)
  const [newer, older] = [months[place - 1], months[place + 1]]
  return (
    <Pager
      label={paper.t.front.archive.months}
      previous={older ? urls.archiveMonth(older.month) : null}
      next={newer ? urls.archiveMonth(newer.month) : null}
      words={{
        previous: older ? monthName(paper, older.month, 'alone') : '',
        next: newer ? monthName(paper, newer.month, 'alone') : '',
      }}
    >
      <InLanguage is={paper.words}>{paper.t.front.stories(total)}</InLanguage>
    </Pager>
  )
}
