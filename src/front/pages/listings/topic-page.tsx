import type { filing } from '../../../articles/index.ts'
import type { Paging } from '../../../platform/http/index.ts'
import { type Paper, PaperPage } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import type { Teaser } from '../../teaser.ts'
import { PageMeta } from '../page-meta.tsx'
import { ListedStories } from './listed-stories.tsx'

interface TopicPageProps {
  readonly paper: Paper
  readonly kind: filing.TopicKind
  readonly topic: filing.Topic
  readonly total: number
  readonly stories: readonly Teaser[]
  readonly paging: Paging
  readonly readerName: string | null
}

/** All stories with a tag, the newest first; or those of a series from its first part on. */
export const TopicPage = ({ paper, kind, topic, total, stories, paging, readerName }: TopicPageProps) => {
  const t = paper.t.front
  const title = t.titleOnPage(topic.name, paging.page)
  const address = (page: number) => urls[kind](topic.slug, page)
  const intro = kind === 'series' ? t.seriesParts(total) : null
  return (
    <PaperPage
      paper={paper}
      title={title}
      readerName={readerName}
      head={<PageMeta paper={paper} title={title} description={intro ?? ''} path={address(paging.page)} />}
    >
      <header class="page-head">
        <p class="kicker" {...paper.words}>
          {kind === 'series' ? t.series : t.tag}
        </p>
        <h1>{topic.name}</h1>
        {intro && (
          <p class="page-intro" {...paper.words}>
            {intro}
          </p>
        )}
      </header>
      <ListedStories paper={paper} stories={stories} paging={paging} addressOf={address} />
    </PaperPage>
  )
}
