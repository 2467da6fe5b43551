import type { PublishedArticle } from '../../articles/index.ts'
import { dayIn } from '../../platform/time/index.ts'
import { dayAndTime, type Paper, timeOfDay, zonedTime } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { AuthorLinks } from '../pages/authors.tsx'

interface BylineBlockProps {
  readonly paper: Paper
  readonly article: PublishedArticle
  readonly comments: number
}

/** Who wrote it, when it came out, when it was changed, and the way to the discussion. */
export const BylineBlock = ({ paper, article, comments }: BylineBlockProps) => {
  const { t } = paper
  return (
    <div class="byline">
      {article.authors.length > 0 && (
        <p class="byline-authors" {...paper.words}>
          {t.front.by} <AuthorLinks paper={paper} authors={article.authors} />
        </p>
      )}
      <p class="meta">
        <time datetime={zonedTime(paper, article.publishedAt)}>
          {dayAndTime(paper, article.publishedAt, 'alone')}
        </time>
      </p>
      {article.updatedAt && (
        <p class="meta" {...paper.words}>
          {t.front.updated}{' '}
          <time datetime={zonedTime(paper, article.updatedAt)}>
            {sameDay(paper, article.publishedAt, article.updatedAt)
              ? timeOfDay(paper, article.updatedAt)
              : dayAndTime(paper, article.updatedAt)}
          </time>
        </p>
      )}
      {article.versionCount > 1 && (
        <p class="meta byline-versions" {...paper.words}>
          <a href={urls.history(article)}>{t.history.list.versions(article.versionCount)}</a>
        </p>
      )}
      {comments > 0 && (
        <p class="meta byline-comments" {...paper.words}>
          <a href="#discussion">{t.front.comments(comments)}</a>
        </p>
      )}
    </div>
  )
}

const sameDay = (
  { settings: { timeZone } }: Paper,
  one: PublishedArticle['publishedAt'],
  other: PublishedArticle['publishedAt'],
): boolean => dayIn(one, timeZone) === dayIn(other, timeZone)
