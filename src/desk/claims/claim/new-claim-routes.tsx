import { type App, type Ctx, type FormValues, onGet, onPost, readForm } from '../../../platform/http/index.ts'
import { page } from '../../../platform/views/index.ts'
import { type Range, type Source, type StoryTexts, standingsOpenTo } from '../../../sourcing/index.ts'
import { requireStaff, type StaffMember } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { done, loadFrame } from '../../frame/desk-frame.ts'
import type { SentForm } from '../../frame/sent-form.ts'
import { newValues } from '../form/claim-values.ts'
import { loadReports } from '../form/load-reports.ts'
import { loadSources } from '../form/load-sources.ts'
import { withoutStop } from '../form/read-place.ts'
import { saveClaim } from '../form/save-claim.ts'
import { isOut, loadStoryClaims } from '../load-story-claims.ts'
import { isWithin, passagesOf } from '../passage/passages.ts'
import { readRange } from '../passage/range-field.ts'
import { decideProposal } from '../proposals/decide-proposal.ts'
import { matchSource } from '../proposals/match-source.ts'
import { NewClaimPage } from './new-claim-page.tsx'

const mayWrite = { who: requireStaff('write-stories') }

/** A new claim: its form, opened at a sentence or filled in from a proposal, and keeping it. */
export function newClaimRoutes(app: App): void {
  onGet(app, '/desk/stories/:id/claims/new', mayWrite, async (c, staff) => showForm(c, staff, null))

  onPost(app, '/desk/stories/:id/claims', mayWrite, async (c, staff) => {
    const services = c.get('services')
    const { story, texts, all } = await loadStoryClaims(c)
    const [frame, { values }] = await Promise.all([loadFrame(c, staff), readForm(c)])
    const words = frame.paper.t.desk.claims.errors
    const saved = await saveClaim(services, {
      story,
      texts,
      claims: all,
      claim: null,
      values,
      by: staff,
      words,
    })
    if (!saved.ok) return showForm(c, staff, { values, ...saved })
    await decideProposal(services, {
      storyId: story.id,
      texts,
      proposal: values.proposal,
      outcome: 'accepted',
      by: staff.id,
    })
    const back = done(urls.deskClaims(story.id), 'claimAdded')
    return c.redirect(`${back}#claim-${saved.claim.id}`, 303)
  })
}

interface Returned extends SentForm {
  readonly several: readonly Range[]
  readonly alike: readonly Source[]
}

async function showForm(c: Ctx, staff: StaffMember, returned: Returned | null): Promise<Response> {
  const { db } = c.get('services')
  const { story, texts, all, numbered } = await loadStoryClaims(c)
  const [frame, sources] = await Promise.all([loadFrame(c, staff), loadSources(db, all)])
  const { from, content, cue, source } = asked(c, returned?.values ?? null, texts)
  const sentences = from ? sentencesOf(texts, frame.paper.settings.language, from) : []
  const [only] = sentences.length === 1 ? sentences : []
  const phrase = source ? texts[source.field].slice(source.start, source.end) : ''
  const known = content ? matchSource(phrase, content, all, sources) : null
  const opened = newValues(texts, {
    from,
    content: content ?? (only ? withoutStop(only, texts) : null),
    cue,
    source,
    known,
  })
  return page(
    c,
    <NewClaimPage
      frame={frame}
      story={story}
      texts={texts}
      at={content ?? only ?? null}
      claims={all}
      numbers={numbered.numbers}
      values={returned?.values ?? opened}
      errors={returned?.errors ?? {}}
      sentences={only ? [] : sentences}
      several={returned?.several ?? []}
      alike={returned?.alike ?? []}
      sources={sources}
      reports={await loadReports(db, sources)}
      openStandings={standingsOpenTo({
        now: 'asserted',
        isOut: isOut(story),
        by: staff,
      })}
    />,
    returned ? 422 : 200,
  )
}

type Asked = Readonly<Record<'from' | 'content' | 'cue' | 'source', Range | null>>

/** The places that an address names, or a form that came back. */
function asked(c: Ctx, values: FormValues | null, texts: StoryTexts): Asked {
  const place = (name: string) => readRange(values ? values[name] : c.req.query(name), texts)
  return { from: place('from'), content: place('content'), cue: place('cue'), source: place('source') }
}

const sentencesOf = (texts: StoryTexts, language: string, from: Range): Range[] =>
  passagesOf(texts, language)
    .filter(({ field }) => field === from.field)
    .flatMap(({ field, sentences }) => sentences.map(sentence => ({ field, ...sentence })))
    .filter(sentence => isWithin(sentence, from))
