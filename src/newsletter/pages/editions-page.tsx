import type { Paging } from '../../platform/http/index.ts'
import { InLanguage } from '../../platform/language/index.ts'
import { Pager } from '../../platform/views/index.ts'
import { type Paper, PaperPage } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { editionDay } from '../edition-day.ts'
import type { EditionEntry } from '../editions/edition-store.ts'
import { SignUpBox } from './sign-up-box.tsx'

export interface EditionsPageProps {
  readonly paper: Paper
  /** Without a subject: it may not be shown any more. */
  readonly editions: readonly (Pick<EditionEntry, 'day'> & { readonly subject: string | null })[]
  readonly paging: Paging
}

/** Every edition, newest first. */
export const EditionsPage = ({ paper, editions, paging: { page, pages } }: EditionsPageProps) => {
  const t = paper.t.newsletter.edition
  return (
    <PaperPage paper={paper} title={t.archiveTitle}>
      <header class="page-head">
        <h1 {...paper.words}>{t.archiveTitle}</h1>
        <p class="page-intro" {...paper.words}>
          {editions.length > 0 ? t.archiveText : t.archiveEmpty}
        </p>
      </header>
      {editions.length > 0 && (
        <ol class="listing listing--days">
          {editions.map(edition => (
            <li>
              <p class="listing-date">
                <time datetime={edition.day}>{editionDay(paper, edition.day, 'alone')}</time>
              </p>
              <h2 class="story-headline">
                <a href={urls.edition(edition.day)}>
                  {edition.subject ?? <InLanguage is={paper.words}>{t.forbidden}</InLanguage>}
                </a>
              </h2>
            </li>
          ))}
        </ol>
      )}
      <Pager
        label={t.pages}
        lang={paper.words.lang}
        previous={page > 1 ? urls.editions(page - 1) : null}
        next={page < pages ? urls.editions(page + 1) : null}
        words={{ previous: t.newer, next: t.older }}
      >
        {paper.t.site.pageOf(page, pages)}
      </Pager>
      <SignUpBox paper={paper} strip />
    </PaperPage>
  )
}
