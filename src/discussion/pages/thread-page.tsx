import { PaperPage } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { CommentView } from '../reading/comment-view.ts'
import type { DiscussionProps } from '../reading/load-discussion.ts'
import { CommentArticle, CommentItem } from './comment-item.tsx'
import { CommentPager } from './discussion.tsx'

/** A thread from one comment on, for what hangs too deep or is too much for the discussion's own page. */
export const ThreadPage = (props: DiscussionProps & { readonly head: CommentView }) => {
  const { paper, article, head, threads } = props
  const t = paper.t.discussion
  return (
    <PaperPage
      paper={paper}
      title={t.pageTitle(article.headline)}
      readerName={props.form.signedInAs}
      scripts
      head={<meta name="robots" content="noindex, follow" />}
    >
      <header class="page-head">
        <p class="kicker" {...paper.words}>
          <a href={urls.article(article)}>{t.backToStory}</a>
        </p>
        <h1>{article.headline}</h1>
      </header>
      <section class="discussion" id="discussion" aria-labelledby="discussion-title">
        <header class="discussion-head">
          <h2 id="discussion-title" {...paper.words}>
            {t.threadTitle(head.author ?? t.aRemovedComment)}
          </h2>
          <nav class="order" aria-label={t.title} lang={paper.words.lang}>
            <ul>
              {head.parent && (
                <li>
                  <a href={urls.commentPage(head.parent.id)}>{t.upInThread}</a>
                </li>
              )}
              <li>
                <a href={urls.discussion(article.id)}>{t.wholeDiscussion}</a>
              </li>
            </ul>
          </nav>
        </header>
        <ol class="thread">
          <li
            class={head.html === null ? 'comment comment--gone' : 'comment'}
            id={`comment-${head.id}`}
            itemscope
            itemtype="https://schema.org/Comment"
          >
            <CommentArticle paper={paper} view={head} />
            <ol class="replies">
              {threads.map(view => (
                <CommentItem paper={paper} view={view} />
              ))}
            </ol>
          </li>
        </ol>
        <CommentPager {...props} url={page => urls.commentThread(head.id, page)} />
      </section>
    </PaperPage>
  )
}
