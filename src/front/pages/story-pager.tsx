import { Pager } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import type { Paging } from '../paging.ts'

/** Newer and older stories. */
export const StoryPager = ({
  paper,
  paging: { page, pages },
  addressOf,
}: {
  paper: Paper
  paging: Paging
  addressOf: (page: number) => string
}) => {
  const t = paper.t.front
  return (
    <Pager
      label={t.pages}
      previous={page > 1 ? addressOf(page - 1) : null}
      next={page < pages ? addressOf(page + 1) : null}
      words={{ previous: t.newer, next: t.older }}
    >
      {t.pageOf(page, pages)}
    </Pager>
  )
}
