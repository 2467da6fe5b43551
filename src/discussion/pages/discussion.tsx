import { Pager } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import { type Order, orders } from '../comment.ts'
import type { DiscussionProps } from '../reading/load-discussion.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentItem } from './comment-item.tsx'
import { MarkerAbove, MarkerInTime } from './correction-marker.tsx'

/** The discussion under a story: the threads, the pages, the form. */
export const Discussion = (props: DiscussionProps) => {
  const { paper, article, comments, threads, markers, state } = props
  const t = paper.t.discussion
  return (
    <section
      class="discussion"
      id="discussion"
      aria-labelledby="discussion-title"
      data-discussion={urls.discussionLive(article.id)}
      data-comments={comments}
    >
      <header class="discussion-head">
        <h2 id="discussion-title" {...paper.words}>
          {t.title} <span class="discussion-count">{t.comments(comments)}</span>
        </h2>
        {comments > 1 && <OrderLinks {...props} />}
      </header>
      {state === 'closed' && (
        <p class="discussion-intro" {...paper.words}>
          {t.closed}
        </p>
      )}
      {threads.length === 0 && state === 'open' && (
        <p class="discussion-intro" {...paper.words}>
          {t.empty}
        </p>
      )}
      <NewComments {...props} />
      {markers
        .filter(({ before }) => before === null)
        .map(marker => (
          <MarkerAbove paper={paper} marker={marker} />
        ))}
      {threads.length > 0 && (
        <ol class="thread">
          {threads.map((view, place) => (
            <>
              <MarkersAt {...props} place={place} />
              <CommentItem paper={paper} view={view} />
            </>
          ))}
          <MarkersAt {...props} place={threads.length} />
        </ol>
      )}
      <CommentPager
        {...props}
        url={page => urls.discussion(article.id, { ...inAddress(props.order), page })}
      />
      {(state === 'open' || props.form.errors) && (
        <CommentForm
          {...props.form}
          paper={paper}
          id="comment"
          title={t.form.title}
          action={urls.commentPost(article.id)}
          button={t.form.post}
          signInNext={`${urls.article(article)}#discussion`}
        />
      )}
    </section>
  )
}

/** In an order of time, the corrections that came just before a thread. */
const MarkersAt = ({ paper, markers, place }: DiscussionProps & { place: number }) => (
  <>
    {markers
      .filter(({ before }) => before === place)
      .map(marker => (
        <MarkerInTime paper={paper} marker={marker} />
      ))}
  </>
)

/** Empty until a script has something to say: that others have written. Without one, reloading the page does the same. */
const NewComments = ({ paper, article, order, page }: DiscussionProps) => (
  <p
    class="discussion-new"
    role="status"
    hidden
    data-new-comments={urls.discussion(article.id, { ...inAddress(order), page })}
    data-one={paper.t.discussion.newComments.one}
    data-many={paper.t.discussion.newComments.many}
    {...paper.words}
  />
)

const OrderLinks = ({ paper, article, order }: DiscussionProps) => (
  <nav class="order" aria-label={paper.t.discussion.orderLabel} lang={paper.words.lang}>
    <ul>
      {orders.map(each => (
        <li>
          <a
            href={`${urls.discussion(article.id, inAddress(each))}#discussion`}
            aria-current={each === order ? 'true' : undefined}
            data-load-discussion
            rel="nofollow"
          >
            {paper.t.discussion.orders[each]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** The best order is the discussion's own and needs no word in the address. */
const inAddress = (order: Order): { order?: Order } => (order === 'best' ? {} : { order })

export const CommentPager = ({
  paper,
  page,
  pages,
  url,
}: DiscussionProps & { url: (page: number) => string }) => {
  const t = paper.t.discussion
  return (
    <Pager
      label={t.pagesLabel}
      lang={paper.words.lang}
      previous={page > 1 ? `${url(page - 1)}#discussion` : null}
      next={page < pages ? `${url(page + 1)}#discussion` : null}
      words={{ previous: t.previousPage, next: t.nextPage }}
    >
      {paper.t.site.pageOf(page, pages)}
    </Pager>
  )
}
