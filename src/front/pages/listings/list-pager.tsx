import type { Paging } from '../../../platform/http/index.ts'
import { Pager } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'

/** Turns the pages of a list: of stories, where no other words are given. */
export const ListPager = ({
  paper,
  paging: { page, pages },
  addressOf,
  words = paper.t.front,
}: {
  paper: Paper
  paging: Paging
  addressOf: (page: number) => string
  words?: { readonly pages: string; readonly newer: string; readonly older: string }
}) => (
  <Pager
    label={words.pages}
    lang={paper.words.lang}
    previous={page > 1 ? addressOf(page - 1) : null}
    next={page < pages ? addressOf(page + 1) : null}
    words={{ previous: words.newer, next: words.older }}
  >
    {paper.t.site.pageOf(page, pages)}
  </Pager>
)
