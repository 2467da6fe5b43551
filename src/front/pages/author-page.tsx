import type { Author } from '../../articles/index.ts'
import { SignUpBox } from '../../newsletter/index.ts'
import type { Paging } from '../../platform/http/index.ts'
import { type Paper, PaperPage } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { Teaser } from '../teaser.ts'
import { ListPager } from './list-pager.tsx'
import { Listing } from './listing.tsx'
import { PageMeta } from './page-meta.tsx'

interface AuthorPageProps {
  readonly paper: Paper
  readonly author: Author
  readonly stories: readonly Teaser[]
  readonly paging: Paging
  readonly readerName: string | null
}

export const AuthorPage = ({ paper, author, stories, paging, readerName }: AuthorPageProps) => {
  const title = paper.t.front.titleOnPage(author.name, paging.page)
  return (
    <PaperPage
      paper={paper}
      title={title}
      readerName={readerName}
      head={
        <PageMeta
          paper={paper}
          title={title}
          description={author.about}
          path={urls.author(author.slug, paging.page)}
          type="profile"
        />
      }
    >
      <header class="page-head">
        {author.role && <p class="kicker">{author.role}</p>}
        <h1>{author.name}</h1>
        {author.about && <p class="page-intro">{author.about}</p>}
      </header>
      <div class="page-columns">
        <div>
          {stories.length > 0 ? (
            <Listing paper={paper} stories={stories} />
          ) : (
            <div class="listing-none">
              <p>{paper.t.front.nothingByAuthor}</p>
            </div>
          )}
          <ListPager paper={paper} paging={paging} addressOf={page => urls.author(author.slug, page)} />
        </div>
        <aside>
          <SignUpBox paper={paper} />
        </aside>
      </div>
    </PaperPage>
  )
}
