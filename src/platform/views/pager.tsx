import type { Child } from 'hono/jsx'
import { Arrow } from './arrow.tsx'

/** Backwards and onwards through a list, with where one is in between; nothing where all fits on one page. */
export const Pager = ({
  label,
  previous,
  next,
  words,
  lang,
  children,
}: {
  label: string
  /** Addresses; null where there is nothing more. */
  previous: string | null
  next: string | null
  words: { readonly previous: string; readonly next: string }
  /** The language of all of these words, where it is not the page's. */
  lang?: string | undefined
  children?: Child
}) =>
  previous || next ? (
    <nav class="pager" aria-label={label} lang={lang}>
      <span>
        {previous && (
          <a rel="prev" href={previous}>
            <Arrow>←</Arrow> {words.previous}
          </a>
        )}
      </span>
      <span>{children}</span>
      <span>
        {next && (
          <a rel="next" href={next}>
            {words.next} <Arrow>→</Arrow>
          </a>
        )}
      </span>
    </nav>
  ) : null
