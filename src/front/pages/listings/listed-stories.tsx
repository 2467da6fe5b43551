import { SignUpBox } from '../../../newsletter/index.ts'
import type { Paging } from '../../../platform/http/index.ts'
import type { Paper } from '../../../site/index.ts'
import type { Teaser } from '../../teaser.ts'
import { ListPager } from './list-pager.tsx'
import { Listing } from './listing.tsx'

interface ListedStoriesProps {
  readonly paper: Paper
  readonly stories: readonly Teaser[]
  readonly paging: Paging
  readonly addressOf: (page: number) => string
  /** Said where there is no story; left out for a list that is not there then. */
  readonly nothing?: string
}

/** What a page that lists stories consists of below its head. */
export const ListedStories = ({ paper, stories, paging, addressOf, nothing }: ListedStoriesProps) => (
  <div class="page-columns">
    <div>
      {nothing && stories.length === 0 ? (
        <div class="listing-none">
          <p {...paper.words}>{nothing}</p>
        </div>
      ) : (
        <Listing paper={paper} stories={stories} />
      )}
      <ListPager paper={paper} paging={paging} addressOf={addressOf} />
    </div>
    <aside>
      <SignUpBox paper={paper} />
    </aside>
  </div>
)
