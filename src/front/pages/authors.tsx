import type { Child } from 'hono/jsx'
import type { Byline } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

/** `Nora Whitlow and Imran Oakes`, for a sentence. */
export const authorNames = (paper: Paper, authors: readonly Byline[]): string =>
  paper.t.site.names(authors.map(author => author.name))

/** The same with each name a link to its author's page. */
export const AuthorLinks = ({ paper, authors }: { paper: Paper; authors: readonly Byline[] }) => {
  const rest = [...authors]
  const parts: Child[] = paper.t.site.list
    .formatToParts(authors.map(author => author.name))
    .map(({ type, value }) => {
      const author = type === 'element' ? rest.shift() : undefined
      return author ? (
        <a href={urls.author(author.slug)} rel="author" {...paper.own}>
          {value}
        </a>
      ) : (
        value
      )
    })
  return <>{parts}</>
}
