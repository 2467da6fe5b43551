import { type App, onGet, onPost, readForm } from '../../platform/http/index.ts'
import { loadPaper, type Paper } from '../../site/index.ts'
import type { Claim, ClaimId, StoryTexts } from '../../sourcing/index.ts'
import { requireStaff } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { howItCame } from './claim-words.tsx'
import { loadSources } from './form/load-sources.ts'
import { saveClaim } from './form/save-claim.ts'
import { loadStoryClaims } from './load-story-claims.ts'
import { numberClaims } from './number-claims.ts'
import { decideProposal } from './proposals/decide-proposal.ts'
import { loadProposals } from './proposals/load-proposals.ts'

const mayWrite = { who: requireStaff('write-stories') }

/**
 * The claims of a story for the script in the editor, and the same writes as the pages' forms. A form says with `do`
 * what is to be done: `add`, `accept` or `reject`; it brings the texts as they are in the editor, since they may be
 * ahead of those that are saved. Refused: 422 with a message for each field.
 */
export function claimDataRoutes(app: App): void {
  onGet(app, '/desk/stories/:id/claims.json', mayWrite, async c => {
    const services = c.get('services')
    const { story, texts, all } = await loadStoryClaims(c)
    const [{ t }, sources] = await Promise.all([loadPaper(services), loadSources(services.db, all)])
    const proposals = await loadProposals(services.db, story.id, texts, all, sources)
    const numbered = numberClaims(all, texts)
    return c.json({
      claims: all.map(claim => claimData(claim, numbered.numbers, t.desk.claims)),
      proposals: proposals.map(({ content, source, cue, words, known }) => ({
        content,
        source,
        cue,
        words,
        known: known?.wording ?? null,
      })),
      sources: sources.map(({ id, wording, role }) => ({ id, wording, role })),
      words: panelWords(t.desk.claims),
    })
  })

  onPost(app, '/desk/stories/:id/claims.json', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const [{ story, texts: saved, all }, { values }, { t }] = await Promise.all([
      loadStoryClaims(c),
      readForm(c),
      loadPaper(services),
    ])
    const texts = textsSent(values, saved)
    const decided = { storyId: story.id, texts, proposal: values.proposal, by: staff.id }
    if (values.do === 'reject') {
      await decideProposal(services, { ...decided, outcome: 'rejected' })
      return c.json({ ok: true })
    }
    const words = t.desk.claims.errors
    const kept = await saveClaim(services, {
      story,
      texts,
      claims: all,
      claim: null,
      values,
      by: staff,
      words,
    })
    if (!kept.ok)
      return c.json(
        {
          ok: false,
          errors: kept.errors,
          alike: kept.alike.map(({ id, wording, role }) => ({ id, wording, role })),
        },
        422,
      )
    if (values.do === 'accept') await decideProposal(services, { ...decided, outcome: 'accepted' })
    return c.json({
      ok: true,
      claim: claimData(kept.claim, new Map(), t.desk.claims),
      url: urls.deskClaim(story.id, kept.claim.id),
    })
  })
}

const panelWords = ({ editor, page, sourceKinds, proposal, sources }: Paper['t']['desk']['claims']) => ({
  ...editor,
  kind: sources.kind,
  // An anonymous source needs a number and a reason, for which there is the form with all details.
  kinds: Object.entries(sourceKinds).filter(([kind]) => kind !== 'anonymous'),
  accept: proposal.accept,
  reject: proposal.reject,
  proposed: page.key.proposed,
})

const claimData = (claim: Claim, numbers: ReadonlyMap<ClaimId, number>, t: Paper['t']['desk']['claims']) => {
  const { field, start, end, exact, prefix, suffix } = claim.anchor
  return {
    id: claim.id,
    anchor: { field, start, end, exact, prefix, suffix },
    who: claim.source?.wording ?? t.proposal.nobody,
    how: howItCame(claim, numbers, t),
  }
}

/** The texts as the editor has them; what it does not send is as it is saved. */
const textsSent = (values: Readonly<Record<string, string>>, saved: StoryTexts): StoryTexts => ({
  headline: values.headlineText ?? saved.headline,
  standfirst: values.standfirstText ?? saved.standfirst,
  body: values.bodyText?.replaceAll('\r\n', '\n') ?? saved.body,
})
