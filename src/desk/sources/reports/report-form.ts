import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import type { Paper } from '../../../site/index.ts'
import type { Report, saveReport } from '../../../sourcing/index.ts'

type Refused = Extract<Awaited<ReturnType<typeof saveReport>>, { ok: false }>

/** What a form says of a report. */
export function readReportForm(values: FormValues): Pick<Report, 'title' | 'url' | 'date' | 'excerpt'> {
  const text = (name: string) => (values[name] ?? '').trim()
  return {
    title: text('title'),
    url: text('reportUrl') || null,
    date: text('date') || null,
    excerpt: text('excerpt') || null,
  }
}

/** A report's fields as its form shows them. */
export const reportValues = ({ title, url, date, excerpt }: Report): FormValues => ({
  title,
  reportUrl: url ?? '',
  date: date ?? '',
  excerpt: excerpt ?? '',
})

export const reportErrors = ({ reason }: Refused, t: Paper['t']['desk']['claims']): FormErrors => ({
  [reason === 'url-wrong' ? 'reportUrl' : 'title']: t.errors.report[reason],
})
