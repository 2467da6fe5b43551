import type { Paper } from '../../site/index.ts'
import type { Paging } from '../paging.ts'

interface PagerProps {
  readonly paper: Paper
  readonly paging: Paging
  readonly addressOf: (page: number) => string
}

/** Newer and older; nothing where all fits on one page. */
export const Pager = ({ paper, paging: { page, pages }, addressOf }: PagerProps) => {
  const { t } = paper
  if (pages === 1) return null
  return (
    <nav class="pager" aria-label={t.front.pages}>
      {page > 1 ? (
        <a href={addressOf(page - 1)} rel="prev">
          {t.front.newer}
        </a>
      ) : (
        <span />
      )}
      <span>{t.front.pageOf(page, pages)}</span>
      {page < pages ? (
        <a href={addressOf(page + 1)} rel="next">
          {t.front.older}
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
