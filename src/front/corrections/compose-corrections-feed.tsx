import type { ListedCorrection } from '../../articles/index.ts'
import { directionOf } from '../../platform/language/index.ts'
import { fragment } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { toAtom } from '../feeds/atom.ts'
import { never, tagUri } from '../feeds/compose-feed.tsx'
import type { FeedItem } from '../feeds/feed.ts'

/** The newest corrections, for whoever follows how often the paper errs and how it owns up. */
export function correctionsFeed(paper: Paper, corrections: readonly ListedCorrection[]): string {
  const t = paper.t.history.corrections
  return toAtom({
    id: tagUri(paper, 'corrections'),
    title: t.feedTitle(paper.settings.name),
    description: t.intro,
    language: paper.settings.language,
    pageUrl: absolute(paper.url, urls.corrections()),
    urls: { atom: absolute(paper.url, urls.correctionsFeed()) },
    iconUrl: absolute(paper.url, urls.icon()),
    updatedAt: corrections[0]?.at ?? never,
    items: corrections.map(correction => toItem(paper, correction)),
  })
}

function toItem(paper: Paper, { id, kind, text, at, article }: ListedCorrection): FeedItem {
  const url = absolute(paper.url, urls.article(article))
  return {
    id: tagUri(paper, `correction/${id}`),
    url,
    title: paper.t.history.corrections.entryTitle(paper.t.history.kinds[kind], article.headline),
    summary: text,
    html: fragment(
      <div dir={directionOf(paper.settings.language)}>
        <p>{text}</p>
        <p>
          <a href={url}>{article.headline}</a>
        </p>
      </div>,
    ),
    publishedAt: at,
    updatedAt: at,
    authors: [],
    section: article.section.name,
    imageUrl: null,
    sourcing: null,
  }
}
