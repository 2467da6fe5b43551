import type { MonthCount } from '../../../articles/index.ts'
import { monthAbbreviation, monthName, type Paper } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'

interface AllMonthsProps {
  readonly paper: Paper
  readonly months: readonly MonthCount[]
  /** False where the page's own headline says it. */
  readonly titled?: boolean
}

/** Every month of the years in which something came out; those without stories are words, not links. */
export const AllMonths = ({ paper, months, titled = true }: AllMonthsProps) => {
  const Year = titled ? 'h3' : 'h2'
  const known = new Map(months.map(({ month, count }) => [month, count]))
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  if (years.length === 0) return null
  return (
    <nav class="archive-years" aria-label={paper.t.front.archive.allMonths} lang={paper.words.lang}>
      {titled && <h2 {...paper.words}>{paper.t.front.archive.allMonths}</h2>}
      {years.map(year => (
        <>
          <Year>{year}</Year>
          <ul lang={paper.own.lang}>
            {monthsOf(year).map(month => (
              <li>
                <MonthLink paper={paper} month={month} count={known.get(month) ?? 0} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </nav>
  )
}

const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`)

const MonthLink = ({ paper, month, count }: { paper: Paper; month: string; count: number }) =>
  count > 0 ? (
    <a href={urls.archiveMonth(month)}>
      {monthAbbreviation(paper, month, 'alone')}
      <span class="visually-hidden" {...paper.words}>
        , {paper.t.front.archive.withStories(monthName(paper, month), count)}
      </span>
    </a>
  ) : (
    <span>{monthAbbreviation(paper, month, 'alone')}</span>
  )
