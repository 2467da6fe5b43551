import { type App, onGet, onPost, readForm } from '../../../platform/http/index.ts'
import { page } from '../../../platform/views/index.ts'
import { publicationProblems } from '../../../sourcing/index.ts'
import { listStaff, requireStaff } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { done, loadFrame } from '../../frame/desk-frame.ts'
import { namesOf } from '../../frame/names-of.ts'
import { loadSources } from '../form/load-sources.ts'
import { loadStoryClaims } from '../load-story-claims.ts'
import { loadUnpublished } from '../load-unpublished.ts'
import { loadAllNotes } from '../notes/load-notes.ts'
import { decideProposal } from '../proposals/decide-proposal.ts'
import { loadProposals } from '../proposals/load-proposals.ts'
import { ClaimsPage } from './claims-page.tsx'

const mayWrite = { who: requireStaff('write-stories') }

/** The page of a story's claims, and what the assistant proposes on it. */
export function storyClaimRoutes(app: App): void {
  onGet(app, '/desk/stories/:id/claims', mayWrite, async (c, staff) => {
    const { db } = c.get('services')
    const { story, texts, all, numbered } = await loadStoryClaims(c)
    const [frame, sources, problems, people] = await Promise.all([
      loadFrame(c, staff),
      loadSources(db, all),
      publicationProblems(db, story.id),
      listStaff(db),
    ])
    const [proposals, notes, unpublished] = await Promise.all([
      loadProposals(db, story.id, texts, all, sources),
      loadAllNotes(db, story.id, texts, all),
      loadUnpublished(db, story, all),
    ])
    const names = namesOf(people)
    return page(
      c,
      <ClaimsPage
        {...{ frame, story, texts, numbered, proposals, problems, unpublished, names }}
        notes={notes.open}
        aside={notes.aside}
      />,
    )
  })

  onPost(app, '/desk/stories/:id/proposals', mayWrite, async (c, staff) => {
    const { story, texts } = await loadStoryClaims(c)
    const { values } = await readForm(c)
    const decided = await decideProposal(c.get('services'), {
      storyId: story.id,
      texts,
      proposal: values.proposal,
      outcome: 'rejected',
      by: staff.id,
    })
    const back = done(urls.deskClaims(story.id), 'proposalRejected')
    return c.redirect(
      decided && values.next ? `${back}#proposal-${encodeURIComponent(values.next)}` : back,
      303,
    )
  })
}
