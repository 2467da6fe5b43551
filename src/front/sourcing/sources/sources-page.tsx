import type { citedSources } from '../../../articles/index.ts'
import { Pager } from '../../../platform/views/index.ts'
import { type Paper, PaperPage } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import { PageMeta } from '../../pages/page-meta.tsx'
import type { Paging } from '../../paging.ts'
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
        <h1>{t.title}</h1>
        <p class="page-intro">{sources.length > 0 ? t.intro : t.nothing}</p>
      </header>
      <div class="page-body">
        {sources.length > 0 && (
          <ul class="source-index">
            {sources.map(({ slug, wording, role, claims, stories }) => (
              <li>
                <a href={urls.source(slug)}>{capital(wording, paper.settings.language)}</a>
                {role && `, ${role}`}{' '}
                <span>
                  {t.claims(claims)}, {t.inStories(stories)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <SourcesPager paper={paper} paging={paging} addressOf={urls.sources} />
      </div>
    </PaperPage>
  )
}

const SourcesPager = ({
  paper,
  paging: { page, pages },
  addressOf,
}: {
  paper: Paper
  paging: Paging
  addressOf: (page: number) => string
}) => {
  const t = paper.t.frontSourcing.pages
  return (
    <Pager
      label={paper.t.front.pages}
      previous={page > 1 ? addressOf(page - 1) : null}
      next={page < pages ? addressOf(page + 1) : null}
      words={{ previous: t.earlier, next: t.later }}
    >
      {paper.t.front.pageOf(page, pages)}
    </Pager>
  )
}
