import { pageTags } from '../../page-tags.ts'
import { type App, Problem } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { currentReader } from '../../readers/index.ts'
import { loadPaper } from '../../site/index.ts'
import { appearanceOf } from '../comment.ts'
import { liveChannel } from '../live-channel.ts'
import { DiscussionPage } from '../pages/discussion-page.tsx'
import { NotePage } from '../pages/small-pages.tsx'
import { ThreadPage } from '../pages/thread-page.tsx'
import { loadDiscussion, loadThread } from '../reading/load-discussion.ts'
import { locateComment } from '../reading/locate-comment.ts'
import { readPlace, requireArticle, requireComment } from './request.ts'

export function readRoutes(app: App): void {
  app.get('/discussion/:article', async c => {
    const [article, reader] = await Promise.all([requireArticle(c, c.req.param('article')), currentReader(c)])
    if (!reader) c.set('cacheTags', [pageTags.article(article.id)])
    const props = await loadDiscussion(c.get('services'), article, { ...readPlace(c), reader })
    return page(c, <DiscussionPage {...props} />)
  })

  app.get('/discussion/:article/live', async c => {
    const article = await requireArticle(c, c.req.param('article'))
    return c.get('services').live.stream(c, liveChannel(article.id))
  })

  app.get('/discussion/:article/note/:note', async c => {
    const [article, reader, paper] = await Promise.all([
      requireArticle(c, c.req.param('article')),
      currentReader(c),
      loadPaper(c.get('services')),
    ])
    const note = noteNames.find(name => name === c.req.param('note'))
    if (!note) throw new Problem('not-found')
    return page(
      c,
      <NotePage paper={paper} readerName={reader?.displayName ?? null} article={article} note={note} />,
    )
  })

  app.get('/comment/:id', async c => {
    const { article, comment } = await requireComment(c, isShown)
    return c.redirect(await locateComment(c.get('services').db, article, comment), 303)
  })

  app.get('/comment/:id/thread', async c => {
    const { article, comment, reader } = await requireComment(c, isPublic)
    if (!reader) c.set('cacheTags', [pageTags.article(article.id)])
    const props = await loadThread(c.get('services'), article, comment, { ...readPlace(c), reader })
    if (!props.head) throw new Problem('not-found')
    return page(c, <ThreadPage {...props} head={props.head} />)
  })
}

const noteNames = ['check-mail', 'waiting', 'reported'] as const

type Asked = Awaited<ReturnType<typeof requireComment>>

const isPublic = ({ comment }: Asked): boolean => appearanceOf(comment) !== 'nothing'
const isShown = (asked: Asked): boolean => asked.rights.see || isPublic(asked)
