import {
  type App,
  type Ctx,
  onGet,
  onPost,
  readForm,
  readNotice,
  withNotice,
} from '../platform/http/index.ts'
import { endAllSessions, endSession, listSessions, signInRoutes } from '../platform/identity/index.ts'
import { page } from '../platform/views/index.ts'
import { loadPaper } from '../site/index.ts'
import { urls } from '../urls.ts'
import { renameReader } from './names/rename-reader.ts'
import { AccountPage, type AccountPageProps } from './pages/account-page.tsx'
import type { Reader } from './reader.ts'
import { readerRealm, requireReader } from './session.ts'
import { readerDoor } from './sign-in.tsx'

export function readerRoutes(app: App): void {
  signInRoutes(app, readerDoor)

  onGet(app, urls.readerAccount(), { who: requireReader }, async (c, reader) =>
    page(c, <AccountPage {...(await accountProps(c, reader))} />),
  )

  onPost(
    app,
    urls.readerName(),
    { who: requireReader, limit: { name: 'display names', count: 20, seconds: 3600 } },
    async (c, reader) => {
      const { values } = await readForm(c)
      const props = await accountProps(c, reader)
      const { db, clock } = c.get('services')
      const renamed = await renameReader(
        { db, clock, paper: props.paper },
        { reader, name: values.displayName ?? '' },
      )
      if (renamed.ok) return c.redirect(withNotice(urls.readerAccount(), 'named'), 303)
      const errors = { displayName: props.paper.t.readers.name[renamed.reason] }
      return page(c, <AccountPage {...props} values={values} errors={errors} />, 422)
    },
  )

  onPost(app, urls.readerSignOut(), { who: requireReader }, async c => {
    await endSession(c, readerRealm)
    return c.redirect(urls.front(), 303)
  })

  onPost(app, urls.readerSignOutEverywhere(), { who: requireReader }, async (c, reader) => {
    await endAllSessions(c.get('services').db, readerRealm, reader.id)
    await endSession(c, readerRealm)
    return c.redirect(urls.front(), 303)
  })
}

async function accountProps(c: Ctx, reader: Reader): Promise<AccountPageProps> {
  const [paper, sessions] = await Promise.all([
    loadPaper(c.get('services')),
    listSessions(c, readerRealm, reader.id),
  ])
  return { paper, reader, sessions, notice: readNotice(c, paper.t.readers.notices) }
}
