import { atDesk } from '../../test/factories/desk.ts'
import { createReader, signInReader } from '../../test/factories/readers.ts'
import { createStaff, signInStaff } from '../../test/factories/staff.ts'
import type { Visitor } from '../../test/visitor.ts'
import { describe, expect, test, type World } from '../../test/world.ts'
import { createApp } from '../app/index.ts'
import { can, type Permission, type Role, roles } from '../staff/index.ts'
import { urls } from '../urls.ts'

/**
 * Every route that the app has under `/desk`, with what one needs for it; `staff`: to have signed in; `anyone`: nothing.
 * A route that is not in this table fails the first test, so that none is forgotten.
 */
const needed: Readonly<Record<string, Permission | 'staff' | 'anyone'>> = {
  'GET /desk': 'staff',
  'GET /desk/sign-in': 'anyone',
  'POST /desk/sign-in': 'anyone',
  'GET /desk/sign-in/code': 'anyone',
  'POST /desk/sign-in/code': 'anyone',
  'GET /desk/link/:token': 'anyone',
  'POST /desk/link/:token': 'anyone',
  'POST /desk/link/:token/again': 'anyone',
  'POST /desk/link/:token/code': 'anyone',
  'POST /desk/sign-in/passkey': 'anyone',
  'POST /desk/sign-in/passkey/options': 'anyone',
  'GET /desk/sign-in/recovery': 'anyone',
  'POST /desk/sign-in/recovery': 'anyone',
  'POST /desk/sign-out': 'staff',
  'GET /desk/account': 'staff',
  'POST /desk/account/passkeys': 'staff',
  'POST /desk/account/passkeys/options': 'staff',
  'POST /desk/account/passkeys/:id/name': 'staff',
  'POST /desk/account/passkeys/:id/remove': 'staff',
  'POST /desk/account/recovery-codes': 'staff',
  'POST /desk/account/sessions/end-others': 'staff',
  'POST /desk/account/sessions/:id/end': 'staff',
  'GET /desk/stories': 'write-stories',
  'GET /desk/stories/:id': 'write-stories',
  'POST /desk/stories/:id': 'write-stories',
  'POST /desk/stories/:id/preview': 'write-stories',
  'GET /desk/stories/:id/versions/:number': 'write-stories',
  'POST /desk/stories/:id/publish': 'publish-stories',
  'GET /desk/stories/:id/unpublish': 'publish-stories',
  'POST /desk/stories/:id/unpublish': 'publish-stories',
  'POST /desk/stories/:id/correction': 'publish-stories',
  'POST /desk/stories/:id/writing': 'write-stories',
  'POST /desk/stories/:id/writing/open': 'write-stories',
  'POST /desk/stories/:id/writing/presence': 'write-stories',
  'GET /desk/stories/:id/writing/live': 'write-stories',
  'GET /desk/stories/:id/claims': 'write-stories',
  'POST /desk/stories/:id/claims': 'write-stories',
  'GET /desk/stories/:id/claims.json': 'write-stories',
  'POST /desk/stories/:id/claims.json': 'write-stories',
  'GET /desk/stories/:id/claims/new': 'write-stories',
  'GET /desk/stories/:id/claims/:claim': 'write-stories',
  'POST /desk/stories/:id/claims/:claim': 'write-stories',
  'POST /desk/stories/:id/claims/:claim/remove': 'write-stories',
  'POST /desk/stories/:id/claims/:claim/standing': 'write-stories',
  'POST /desk/stories/:id/claims/notes': 'write-stories',
  'POST /desk/stories/:id/claims/:claim/links': 'write-stories',
  'POST /desk/stories/:id/proposals': 'write-stories',
  'GET /desk/sources': 'write-stories',
  'GET /desk/sources/:id': 'write-stories',
  'POST /desk/sources/:id': 'write-stories',
  'POST /desk/sources/:id/approve': 'approve-sources',
  'POST /desk/sources/:id/merge': 'write-stories',
  'POST /desk/sources/:id/reports': 'write-stories',
  'GET /desk/sources/reports': 'write-stories',
  'GET /desk/sources/reports/:report': 'write-stories',
  'POST /desk/sources/reports/:report': 'write-stories',
  'GET /desk/pictures': 'write-stories',
  'POST /desk/pictures': 'write-stories',
  'GET /desk/pictures/:file': 'write-stories',
  'POST /desk/pictures/:file': 'write-stories',
  'POST /desk/pictures/:file/use': 'write-stories',
  'POST /desk/stories/:id/move': 'write-stories',
  'POST /desk/stories/:id/plan': 'write-stories',
  'POST /desk/stories/:id/day': 'write-stories',
  'POST /desk/stories/:id/embargo': 'write-stories',
  'POST /desk/stories/:id/sign-off': 'publish-stories',
  'GET /desk/stories/:id/discard': 'write-stories',
  'POST /desk/stories/:id/discard': 'write-stories',
  'POST /desk/stories/:id/discussion': 'moderate',
  'POST /desk/stories/:id/previews': 'publish-stories',
  'POST /desk/stories/:id/previews/:link/revoke': 'publish-stories',
  'GET /desk/stories/:id/notes': 'write-stories',
  'GET /desk/stories/:id/notes.json': 'write-stories',
  'GET /desk/writing/at-rest': 'write-stories',
  'POST /desk/stories/:id/notes': 'write-stories',
  'POST /desk/notes/:id/reply': 'write-stories',
  'POST /desk/notes/:id/resolve': 'write-stories',
  'GET /desk/story-links': 'write-stories',
  'GET /desk/board': 'write-stories',
  'POST /desk/plan': 'write-stories',
  'GET /desk/calendar': 'write-stories',
  'GET /desk/templates': 'write-stories',
  'GET /desk/templates/:id': 'publish-stories',
  'POST /desk/templates/:id': 'publish-stories',
  'POST /desk/templates/:id/remove': 'publish-stories',
  'GET /desk/front': 'publish-stories',
  'POST /desk/front': 'publish-stories',
  'GET /desk/moderation': 'moderate',
  'GET /desk/moderation/:id': 'moderate',
  'POST /desk/moderation/:id': 'moderate',
  'GET /desk/subscribers': 'manage-subscribers',
  'POST /desk/subscribers/export': 'manage-subscribers',
  'GET /desk/subscribers/:id/unsubscribe': 'manage-subscribers',
  'POST /desk/subscribers/:id/unsubscribe': 'manage-subscribers',
  'GET /desk/editions': 'send-editions',
  'GET /desk/editions/:id': 'send-editions',
  'GET /desk/editions/:id/html': 'send-editions',
  'POST /desk/editions/:id/test': 'send-editions',
  'GET /desk/editions/:id/send': 'send-editions',
  'POST /desk/editions/:id/send': 'send-editions',
  'POST /desk/deliveries/:id/again': 'send-editions',
  'GET /desk/mailbox': 'see-mailbox',
  'GET /desk/mailbox/:id': 'see-mailbox',
  'GET /desk/mailbox/:id/html': 'see-mailbox',
  'GET /desk/jobs': 'manage-jobs',
  'POST /desk/jobs/:id/again': 'manage-jobs',
  'POST /desk/jobs/:id/discard': 'manage-jobs',
  'GET /desk/audit': 'see-audit',
  'GET /desk/settings': 'manage-settings',
  'POST /desk/settings': 'manage-settings',
  'POST /desk/settings/sections': 'manage-settings',
  'GET /desk/staff': 'manage-staff',
  'POST /desk/staff': 'manage-staff',
  'GET /desk/staff/:id': 'manage-staff',
  'POST /desk/staff/:id/role': 'manage-staff',
  'POST /desk/staff/:id/revoke': 'manage-staff',
  'POST /desk/staff/:id/end-sessions': 'manage-staff',
  'POST /desk/staff/:id/invite-again': 'manage-staff',
}

const registered = (world: World): string[] =>
  createApp(world.services)
    .routes.filter(({ method, path }) => method !== 'ALL' && /^\/desk(\/|$)/.test(path))
    .map(({ method, path }) => `${method} ${path}`)

const guarded = Object.entries(needed).filter(([, what]) => what !== 'anyone')

/** Asks a route as somebody, with ids that name nothing: who may is decided before anything is looked up. */
async function ask(world: World, route: string, role: Role | null, headers: Record<string, string> = {}) {
  const visitor = world.visitor()
  if (role) await signInStaff(world, visitor, await createStaff(world, role))
  return askAs(world, route, visitor, headers)
}

function askAs(world: World, route: string, visitor: Visitor, headers: Record<string, string> = {}) {
  const [method = '', path = ''] = route.split(' ')
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return createApp(world.services).request(world.services.config.url + path.replaceAll(/:\w+/g, '0nothing'), {
    method,
    headers: {
      host: 'paper.test',
      ...(cookie && { cookie }),
      ...(method === 'POST' && {
        origin: world.services.config.url,
        'content-type': 'application/x-www-form-urlencoded',
      }),
      ...headers,
    },
    ...(method === 'POST' && { body: 'nothing=' }),
  })
}

describe('who may do what at the desk', () => {
  test('every route of the app under /desk is in this table', ({ world }) => {
    expect([...new Set(registered(world))].toSorted()).toEqual(Object.keys(needed).toSorted())
  })

  test('each role gets into its rooms, and 403 everywhere else', async ({ world }) => {
    const wrong: string[] = []
    for (const [route, what] of guarded) {
      for (const role of roles) {
        const { status, headers } = await ask(world, route, role)
        const refused = status === 403 || status === 401
        const sentAway =
          headers.get('location')?.startsWith('/desk/sign-in') && route !== 'POST /desk/sign-out'
        const may = what === 'staff' || what === 'anyone' || can(role, what)
        if (may ? refused || sentAway : status !== 403) wrong.push(`${route} as ${role}: ${status}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('whoever has not signed in is shown the door, and writes nothing', async ({ world }) => {
    const wrong: string[] = []
    for (const [route] of guarded) {
      const { status, headers } = await ask(world, route, null)
      const shown = status === 303 && headers.get('location')?.startsWith('/desk/sign-in')
      if (route.startsWith('GET') ? !shown : status !== 401) wrong.push(`${route}: ${status}`)
    }
    expect(wrong).toEqual([])
  })

  test('nor does a reader who has, whatever they call their key, nor whoever was let go', async ({
    world,
  }) => {
    const [reader, forger, gone] = [world.visitor(), world.visitor(), world.visitor()]
    await signInReader(world, reader, await createReader(world))
    forger.carry('standfirst-staff', reader.cookies.get('standfirst-reader') ?? '')
    const left = await createStaff(world, 'editor')
    await signInStaff(world, gone, left)
    const administrator = await atDesk(world, 'administrator')
    await administrator.post(urls.deskStaffRevoke(left.id), {})
    const wrong: string[] = []
    for (const [route] of guarded.filter(([name]) => name.startsWith('POST')))
      for (const [who, visitor] of Object.entries({ reader, forger, gone })) {
        const { status } = await askAs(world, route, visitor)
        if (status !== 401) wrong.push(`${route} as ${who}: ${status}`)
      }
    expect(wrong).toEqual([])
  })

  test('no write comes from another site, whoever is signed in', async ({ world }) => {
    const wrong: string[] = []
    for (const route of Object.keys(needed).filter(name => name.startsWith('POST'))) {
      const { status } = await ask(world, route, 'administrator', { origin: 'https://elsewhere.example' })
      if (status !== 403) wrong.push(`${route}: ${status}`)
    }
    expect(wrong).toEqual([])
  })

  test('no answer of the desk is kept or listed, problems included', async ({ world }) => {
    const wrong: string[] = []
    for (const route of Object.keys(needed)) {
      for (const role of ['administrator', null] as const) {
        const { headers } = await ask(world, route, role)
        if (headers.get('cache-control') !== 'no-store' || !headers.get('x-robots-tag')?.includes('noindex'))
          wrong.push(route)
      }
    }
    expect(wrong).toEqual([])
  })
})
