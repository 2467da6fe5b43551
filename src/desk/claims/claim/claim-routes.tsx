import {
  type App,
  type Ctx,
  type FormErrors,
  type FormValues,
  onGet,
  onPost,
  Problem,
  readForm,
} from '../../../platform/http/index.ts'
import { page } from '../../../platform/views/index.ts'
import {
  type Claim,
  linkClaims,
  linkKinds,
  type Range,
  removeClaim,
  type Source,
  setStanding,
  standingHistory,
  standings,
  standingsOpenTo,
  unlinkClaims,
} from '../../../sourcing/index.ts'
import { can, listStaff, requireStaff, type StaffMember } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { done, loadFrame } from '../../frame/desk-frame.ts'
import { namesOf } from '../../frame/names-of.ts'
import { claimValues } from '../form/claim-values.ts'
import { loadReports } from '../form/load-reports.ts'
import { loadSources } from '../form/load-sources.ts'
import { saveClaim } from '../form/save-claim.ts'
import { isOut, loadStoryClaims, type StoryClaims } from '../load-story-claims.ts'
import { ClaimPage } from './claim-page.tsx'

const mayWrite = { who: requireStaff('write-stories') }

/** One claim: its form, its standing, its links to others, and taking it off. */
export function claimRoutes(app: App): void {
  onGet(app, '/desk/stories/:id/claims/:claim', mayWrite, async (c, staff) => showClaim(c, staff, {}))

  onPost(app, '/desk/stories/:id/claims/:claim', mayWrite, async (c, staff) => {
    const { story, texts, all, numbered, claim } = await loadClaim(c)
    const [frame, { values }] = await Promise.all([loadFrame(c, staff), readForm(c)])
    const words = frame.paper.t.desk.claims.errors
    const saved = await saveClaim(c.get('services'), {
      story,
      texts,
      claims: all,
      claim,
      values,
      by: staff,
      words,
    })
    if (!saved.ok) return showClaim(c, staff, { values, ...saved })
    const back = done(
      urls.deskClaims(story.id),
      numbered.numbers.has(claim.id) ? 'claimChanged' : 'claimPlaced',
    )
    return c.redirect(`${back}#claim-${claim.id}`, 303)
  })

  onPost(app, '/desk/stories/:id/claims/:claim/remove', mayWrite, async (c, staff) => {
    const { story, claim } = await loadClaim(c)
    const removed = await removeClaim(c.get('services'), { claimId: claim.id, by: staff.id })
    if (!removed.ok) {
      const { t } = (await loadFrame(c, staff)).paper
      return showClaim(c, staff, { errors: { '': t.desk.claims.errors.claim[removed.reason] } })
    }
    return c.redirect(done(urls.deskClaims(story.id), 'claimRemoved'), 303)
  })

  onPost(app, '/desk/stories/:id/claims/:claim/standing', mayWrite, async (c, staff) => {
    const { story, all, claim } = await loadClaim(c)
    const [frame, { values }] = await Promise.all([loadFrame(c, staff), readForm(c)])
    const standing = standings.find(known => known === values.standing)
    if (!standing) throw new Problem('bad-request', 'There is no such standing')
    const set = await setStanding(c.get('services'), {
      claimId: claim.id,
      standing,
      reason: (values.standingWhy ?? '').trim(),
      evidence: (values.evidence ?? '').trim() || null,
      independentOf: all.find(({ id }) => id === values.independentOf)?.id ?? null,
      isOut: isOut(story),
      by: staff,
    })
    if (set.ok) return c.redirect(done(urls.deskClaim(story.id, claim.id), 'standingSet'), 303)
    const errors = {
      [standingFields[set.reason] ?? 'standingWhy']: frame.paper.t.desk.claims.errors.standing[set.reason],
    }
    return showClaim(c, staff, { values: { ...claimValues(claim), ...values }, errors })
  })

  onPost(app, '/desk/stories/:id/claims/:claim/links', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const { story, all, claim } = await loadClaim(c)
    const [frame, { values }] = await Promise.all([loadFrame(c, staff), readForm(c)])
    const kind = linkKinds.find(known => known === values.kind)
    if (!kind) throw new Problem('bad-request', 'There is no such kind of link')
    const to = all.find(({ id }) => id === values.to)?.id
    const back = urls.deskClaim(story.id, claim.id)
    const words = frame.paper.t.desk.claims.errors
    const refused = (message: string) =>
      showClaim(c, staff, {
        values: { ...claimValues(claim), linkKind: kind, to: to ?? '' },
        errors: { to: message },
      })
    if (!to) return refused(words.linkMissing)
    const link = { from: claim.id, to, kind, by: staff.id }
    if (values.do === 'unlink') {
      await unlinkClaims(services, link)
      return c.redirect(done(back, 'unlinked'), 303)
    }
    const linked = await linkClaims(services, link)
    return linked.ok ? c.redirect(done(back, 'linked'), 303) : refused(words.link[linked.reason])
  })
}

const standingFields: Readonly<Record<string, string>> = {
  'reason-missing': 'standingWhy',
  'evidence-missing': 'evidence',
  'independence-missing': 'independentOf',
  'same-root': 'independentOf',
  'no-root': 'independentOf',
}

async function loadClaim(c: Ctx): Promise<StoryClaims & { claim: Claim }> {
  const loaded = await loadStoryClaims(c)
  const claim = loaded.all.find(({ id }) => id === c.req.param('claim'))
  if (!claim) throw new Problem('not-found')
  return { ...loaded, claim }
}

interface Returned {
  readonly values?: FormValues
  readonly errors?: FormErrors
  readonly several?: readonly Range[]
  readonly alike?: readonly Source[]
}

async function showClaim(c: Ctx, staff: StaffMember, returned: Returned): Promise<Response> {
  const { db } = c.get('services')
  const { story, texts, all, numbered, claim } = await loadClaim(c)
  const [frame, sources, history, people] = await Promise.all([
    loadFrame(c, staff),
    loadSources(db, all),
    standingHistory(db, [claim.id]),
    listStaff(db),
  ])
  return page(
    c,
    <ClaimPage
      frame={frame}
      story={story}
      texts={texts}
      claim={claim}
      isLost={!numbered.numbers.has(claim.id)}
      claims={all}
      numbers={numbered.numbers}
      values={returned.values ?? claimValues(claim)}
      errors={returned.errors ?? {}}
      sentences={[]}
      several={returned.several ?? []}
      alike={returned.alike ?? []}
      sources={sources}
      reports={await loadReports(db, sources)}
      history={history.get(claim.id) ?? [claim.standing]}
      names={namesOf(people)}
      isOut={isOut(story)}
      openStandings={standingsOpenTo({
        now: claim.standing.standing,
        isOut: isOut(story),
        by: staff,
      })}
      editors={people
        .filter(({ role, revokedAt }) => !revokedAt && can(role, 'approve-sources'))
        .map(({ name }) => name)}
    />,
    returned.errors ? 422 : 200,
  )
}
