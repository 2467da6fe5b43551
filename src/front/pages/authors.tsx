import type { Child } from 'hono/jsx'
import type { Byline } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

const lists = new Map<string, Intl.ListFormat>()

function listFormat(language: string): Intl.ListFormat {
  const known = lists.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' })
  lists.set(language, known)
  return known
}

/** `Nora Whitlow and Imran Oakes`, put together as the paper's language does. */
export const authorNames = (paper: Paper, authors: readonly Byline[]): string =>
  listFormat(paper.settings.language).format(authors.map(author => author.name))

/** The same with each name a link to its author's page. */
export const AuthorLinks = ({ paper, authors }: { paper: Paper; authors: readonly Byline[] }) => {
  const rest = [...authors]
  const parts: Child[] = listFormat(paper.settings.language)
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
