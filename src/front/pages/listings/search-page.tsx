import type { Paging } from '../../../platform/http/index.ts'
import { type Paper, PaperPage } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import type { Teaser } from '../../teaser.ts'
import { NoIndex } from '../page-meta.tsx'
import { ListPager } from './list-pager.tsx'
import { Listing } from './listing.tsx'

/** A story with the place in it that matched, as safe markup. */
interface SearchHit extends Teaser {
  readonly snippetHtml: string
}

interface SearchPageProps {
  readonly paper: Paper
  /** Empty before anything was asked. */
  readonly query: string
  readonly total: number
  readonly hits: readonly SearchHit[]
  readonly paging: Paging
  readonly readerName: string | null
}

export const SearchPage = ({ paper, query, total, hits, paging, readerName }: SearchPageProps) => {
  const t = paper.t.front.search
  const snippets = new Map(hits.map(hit => [hit.id, hit.snippetHtml]))
  return (
    <PaperPage
      paper={paper}
      title={query ? t.titleFor(query) : t.title}
      readerName={readerName}
      head={<NoIndex />}
    >
      <header class="page-head">
        <h1 {...paper.words}>{t.title}</h1>
      </header>
      <div class="page-body">
        <SearchForm paper={paper} query={query} label={t.label} />
        {hits.length > 0 ? (
          <>
            <p class="search-count" {...paper.words}>
              {t.found(total, query)}
            </p>
            <Listing
              paper={paper}
              stories={hits}
              pictures={false}
              excerptOf={story => (
                <p
                  class="story-standfirst"
                  dangerouslySetInnerHTML={{ __html: snippets.get(story.id) ?? '' }}
                />
              )}
            />
            <ListPager paper={paper} paging={paging} addressOf={page => urls.search(query, page)} />
          </>
        ) : (
          <NothingFound paper={paper} query={query} />
        )}
      </div>
    </PaperPage>
  )
}

const NothingFound = ({ paper, query }: { paper: Paper; query: string }) => {
  const t = paper.t.front.search
  return (
    <div class="listing-none">
      <p {...paper.words}>
        {query ? `${t.nothingFor(query)} ${t.tryFewer}` : t.whatItKnows}{' '}
        <a href={urls.archive()}>{t.archiveByMonth}</a>.
      </p>
    </div>
  )
}

/** Also on the pages that say that there is nothing here. */
export const SearchForm = ({ paper, query, label }: { paper: Paper; query: string; label: string }) => (
  <form class="search-form" role="search" action={urls.search()} lang={paper.words.lang}>
    <div class="field">
      <label for="search-words">{label}</label>
      <input
        class="input"
        id="search-words"
        name="q"
        type="search"
        value={query}
        maxlength={200}
        {...paper.own}
      />
    </div>
    <button class="button" type="submit">
      {paper.t.front.search.button}
    </button>
  </form>
)
