import type { Child } from 'hono/jsx'
import type { Byline } from '../../articles/index.ts'
import { namesFormat, type Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

/** `Nora Whitlow and Imran Oakes`, put together as the paper's language does. */
export const authorNames = (paper: Paper, authors: readonly Byline[]): string =>
  namesFormat(paper).format(authors.map(author => author.name))

/** The same with each name a link to its author's page. */
export const AuthorLinks = ({ paper, authors }: { paper: Paper; authors: readonly Byline[] }) => {
  const rest = [...authors]
  const parts: Child[] = namesFormat(paper)
    .formatToParts(authors.map(author => author.name))
    .map(({ type, value }) => {
      const author = type === 'element' ? rest.shift() : undefined
      return author ? (
        <a href={urls.author(author.slug)} rel="author">
          {value}
        </a>
      ) : (
        value
      )
    })
  return <>{parts}</>
}
