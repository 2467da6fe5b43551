import { plainText } from '../../platform/text/index.ts'
import { absolute, urls } from '../../urls.ts'
import type { CommentView } from './comment-view.ts'
import type { DiscussionProps } from './load-discussion.ts'

/** The comments of a page as schema.org `Comment` objects, in the order of the page, each naming the one it answers. */
export function discussionJsonLd({ paper, threads }: DiscussionProps): object[] {
  const address = (id: string) => absolute(paper.url, urls.commentPage(id))
  const entries = (view: CommentView): object[] => {
    const own =
      view.html === null || view.state !== 'published'
        ? []
        : [
            {
              '@type': 'Comment',
              '@id': address(view.id),
              url: address(view.id),
              author: { '@type': 'Person', name: view.author ?? paper.t.discussion.formerReader },
              dateCreated: view.createdAt,
              ...(view.editedAt ? { dateModified: view.editedAt } : {}),
              text: plainText(view.html),
              upvoteCount: view.votes,
              ...(view.parent ? { parentItem: { '@type': 'Comment', '@id': address(view.parent.id) } } : {}),
            },
          ]
    return [...own, ...view.replies.flatMap(entries)]
  }
  return threads.flatMap(entries)
}
