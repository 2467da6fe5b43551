import { PaperPage } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import type { DiscussionProps } from '../reading/load-discussion.ts'
import { Discussion } from './discussion.tsx'

/** The discussion on a page of its own: further pages, other orders, and a form that came back. */
export const DiscussionPage = (props: DiscussionProps) => {
  const { paper, article, form } = props
  const t = paper.t.discussion
  return (
    <PaperPage
      paper={paper}
      title={t.pageTitle(article.headline)}
      readerName={form.signedInAs}
      scripts
      head={
        <>
          <link rel="canonical" href={absolute(paper.url, urls.article(article))} />
          <meta name="robots" content="noindex, follow" />
        </>
      }
    >
      <header class="page-head">
        <p class="kicker" {...paper.words}>
          <a href={urls.article(article)}>{t.backToStory}</a>
        </p>
        <h1>{article.headline}</h1>
      </header>
      <Discussion {...props} />
    </PaperPage>
  )
}
