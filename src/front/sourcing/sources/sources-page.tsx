import type { citedSources } from '../../../articles/index.ts'
import type { Paging } from '../../../platform/http/index.ts'
import { type Paper, PaperPage } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import { ListPager } from '../../pages/listings/list-pager.tsx'
import { PageMeta } from '../../pages/page-meta.tsx'
import { capital } from '../fill.ts'

interface SourcesPageProps {
  readonly paper: Paper
  readonly sources: readonly citedSources.ListedSource[]
  readonly paging: Paging
  readonly readerName: string | null
}

/** Everybody whom the stories name, by name. */
export const SourcesPage = ({ paper, sources, paging, readerName }: SourcesPageProps) => {
  const t = paper.t.frontSourcing.pages
  const title = paper.t.front.titleOnPage(t.title, paging.page)
  return (
    <PaperPage
      paper={paper}
      title={title}
      readerName={readerName}
      head={<PageMeta paper={paper} title={title} description={t.intro} path={urls.sources(paging.page)} />}
    >
      <header class="page-head">
        <h1 {...paper.words}>{t.title}</h1>
        <p class="page-intro" {...paper.words}>
          {sources.length > 0 ? t.intro : t.nothing}
        </p>
      </header>
      <div class="page-body">
        {sources.length > 0 && (
          <ul class="source-index">
            {sources.map(({ slug, wording, role, claims, stories }) => (
              <li>
                <a href={urls.source(slug)}>{capital(wording, paper.settings.language)}</a>
                {role && `, ${role}`}{' '}
                <span {...paper.words}>
                  {t.claims(claims)}, {t.inStories(stories)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <ListPager
          paper={paper}
          paging={paging}
          addressOf={urls.sources}
          words={{ pages: paper.t.front.pages, newer: t.earlier, older: t.later }}
        />
      </div>
    </PaperPage>
  )
}
