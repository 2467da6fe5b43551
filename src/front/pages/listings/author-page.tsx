import type { Author } from '../../../articles/index.ts'
import type { Paging } from '../../../platform/http/index.ts'
import { type Paper, PaperPage } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import type { Teaser } from '../../teaser.ts'
import { PageMeta } from '../page-meta.tsx'
import { ListedStories } from './listed-stories.tsx'

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
      <ListedStories
        paper={paper}
        stories={stories}
        paging={paging}
        addressOf={page => urls.author(author.slug, page)}
        nothing={paper.t.front.nothingByAuthor}
      />
    </PaperPage>
  )
}
