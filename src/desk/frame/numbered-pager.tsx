import { Pager } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { firstOf, hasNext, lastOf, type Span } from './span.ts'

/** Turns the pages of a list that is counted, and says where in it one is. */
export const NumberedPager = ({
  paper,
  label,
  span,
  url,
  words,
}: {
  paper: Paper
  label: string
  span: Span
  url: (page: number) => string
  /** Of a list that is not in the order of time. */
  words?: { readonly previous: string; readonly next: string }
}) => {
  const t = paper.t.desk.pager
  return (
    <Pager
      label={label}
      previous={span.page > 1 ? url(span.page - 1) : null}
      next={hasNext(span) ? url(span.page + 1) : null}
      words={words ?? { previous: t.newer, next: t.older }}
    >
      {t.range(firstOf(span), lastOf(span), span.total)}
    </Pager>
  )
}
