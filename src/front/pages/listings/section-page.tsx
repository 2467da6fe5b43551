import type { Paging } from '../../../platform/http/index.ts'
import { FeedLink, type Paper, PaperPage, type Section } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import type { Teaser } from '../../teaser.ts'
import { PageMeta } from '../page-meta.tsx'
import { ListedStories } from './listed-stories.tsx'

interface SectionPageProps {
  readonly paper: Paper
  readonly section: Section
  readonly stories: readonly Teaser[]
  readonly paging: Paging
  readonly readerName: string | null
}

export const SectionPage = ({ paper, section, stories, paging, readerName }: SectionPageProps) => {
  const { t } = paper
  const title = t.front.titleOnPage(section.name, paging.page)
  return (
    <PaperPage
      paper={paper}
      title={title}
      section={section.slug}
      readerName={readerName}
      head={
        <PageMeta
          paper={paper}
          title={title}
          description={section.about}
          path={urls.section(section.slug, paging.page)}
        >
          <FeedLink
            href={urls.sectionFeed(section.slug, 'rss')}
            type="application/rss+xml"
            title={t.front.feeds.section(paper.settings.name, section.name)}
          />
        </PageMeta>
      }
    >
      <header class="page-head">
        <h1>{section.name}</h1>
        {section.about && <p class="page-intro">{section.about}</p>}
      </header>
      <ListedStories
        paper={paper}
        stories={stories}
        paging={paging}
        addressOf={page => urls.section(section.slug, page)}
        nothing={t.front.nothingInSection}
      />
    </PaperPage>
  )
}
