import { pageTags } from '../../page-tags.ts'
import type { App } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import { composeFront, storiesOn } from '../compose-front.ts'
import { keepPage } from '../keep-page.ts'
import { FrontPage } from '../pages/front-page.tsx'
import { beginVisit } from './visit.ts'

export function frontRoute(app: App): void {
  app.get(urls.front(), async c => {
    const { services, paper, readerName } = await beginVisit(c)
    const front = await composeFront(services.db, paper.now, paper.sections)
    // It shows how many comments each story has: a comment under one of them makes it new.
    keepPage(c, [pageTags.stories, ...storiesOn(front).map(({ id }) => pageTags.article(id))])
    return page(c, <FrontPage paper={paper} front={front} readerName={readerName} />)
  })
}
