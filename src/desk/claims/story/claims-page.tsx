import type { DeskStory } from '../../../articles/index.ts'
import { type PublicationProblem, restsOn, type StoryTexts } from '../../../sourcing/index.ts'
import { DeskPage } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import { DeskHead, Empty } from '../../frame/parts.tsx'
import type { Unpublished } from '../load-unpublished.ts'
import type { NoteAside, ShownNote } from '../notes/load-notes.ts'
import { NotesSection } from '../notes/notes-section.tsx'
import type { NumberedClaims, PlacedClaim } from '../number-claims.ts'
import type { Mark } from '../passage/mark-passage.ts'
import { overlaps, passagesOf } from '../passage/passages.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { LostClaims, UnpublishedClaims, WaitingSources } from './claims-alerts.tsx'
import { PassageView } from './passage-view.tsx'

interface ClaimsPageProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly texts: StoryTexts
  readonly numbered: NumberedClaims
  readonly proposals: readonly Proposal[]
  readonly problems: readonly PublicationProblem[]
  readonly notes: readonly ShownNote[]
  readonly aside: readonly NoteAside[]
  /** Of the staff, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly unpublished: Unpublished
}

/** What a story says and who says so: the text, and its claims in the margin. */
export const ClaimsPage = (props: ClaimsPageProps) => {
  const { frame, story, texts, numbered, proposals, problems, notes, unpublished } = props
  const { t, settings } = frame.paper
  const words = t.desk.claims
  const { placed, lost, numbers } = numbered
  const footing = restsOn(placed)
  const passages = passagesOf(texts, settings.language)
  const marks = new Map(passages.map(({ field }) => [field, marksIn(field, placed, proposals)]))
  return (
    <DeskPage {...frame} title={`${words.page.title}: ${story.headline}`} current="stories">
      <DeskHead
        title={words.page.title}
        meta={<a href={urls.deskStory(story.id)}>{words.page.back}</a>}
        actions={
          passages.length > 0 && (
            <a class="button button--quiet" href={urls.deskNewClaim(story.id)}>
              {words.page.add}
            </a>
          )
        }
      />
      {passages.length === 0 ? (
        <Empty title={words.page.empty}>
          <p>{words.page.emptyText}</p>
        </Empty>
      ) : (
        <>
          <p class="claims-rest">
            {t.sourcing.restsOn(footing)} {t.sourcing.restsOnNobody(footing)}
          </p>
          <LostClaims frame={frame} story={story} lost={lost} />
          <WaitingSources frame={frame} problems={problems} />
          <UnpublishedClaims frame={frame} story={story} unpublished={unpublished} />
          <NotesSection {...props} storyId={story.id} />
          <MarkedHow frame={frame} proposals={proposals.length} />
          <div data-proposals>
            {passages.map((passage, index) => (
              <PassageView
                frame={frame}
                storyId={story.id}
                text={texts[passage.field]}
                passage={passage}
                label={
                  passage.field === 'body'
                    ? words.page.paragraph(index + 1 - passages.findIndex(({ field }) => field === 'body'))
                    : words.page.fields[passage.field]
                }
                marks={marks.get(passage.field) ?? []}
                claims={placed.filter(
                  ({ anchor }) =>
                    anchor.field === passage.field &&
                    anchor.start >= passage.start &&
                    anchor.start < passage.end,
                )}
                proposals={proposals.filter(
                  ({ content }) => content.field === passage.field && overlaps(content, passage),
                )}
                notes={notes.filter(
                  ({ at }) =>
                    at.field === passage.field && at.start >= passage.start && at.start < passage.end,
                )}
                numbers={numbers}
                unpublished={unpublished}
              />
            ))}
          </div>
        </>
      )}
    </DeskPage>
  )
}

function marksIn(field: string, placed: readonly PlacedClaim[], proposals: readonly Proposal[]): Mark[] {
  return [
    ...placed
      .filter(({ anchor }) => anchor.field === field)
      .map(({ id, anchor: { start, end }, number, source }) => ({
        id: String(id),
        start,
        end,
        number,
        sourced: source !== null,
      })),
    ...proposals
      .filter(({ content }) => content.field === field)
      .map(({ key, content: { start, end } }) => ({ id: key, start, end, number: null, sourced: false })),
  ]
}

/** How the text is marked, and the keys, which a script brings to light. */
const MarkedHow = ({ frame, proposals }: { frame: DeskFrame; proposals: number }) => {
  const { page, proposal } = frame.paper.t.desk.claims
  return (
    <div class="claims-key">
      <span>
        <span class="claimed">{page.key.claimed}</span>
      </span>
      {proposals > 0 && (
        <span>
          <span class="claimed claimed--proposed">{page.key.proposed}</span>
        </span>
      )}
      <span>
        <span class="unsourced">{page.key.unsourced}</span>
      </span>
      {proposals > 0 && (
        <span class="proposal-keys" data-proposal-keys hidden>
          <kbd>J</kbd> <kbd>K</kbd> {proposal.keys.move} · <kbd>A</kbd> {proposal.keys.accept} · <kbd>X</kbd>{' '}
          {proposal.keys.reject}
        </span>
      )}
    </div>
  )
}
