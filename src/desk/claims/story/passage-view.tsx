import { excerpt } from '../../../platform/text/index.ts'
import type { ClaimId } from '../../../sourcing/index.ts'
import { urls } from '../../../urls.ts'
import type { DeskFrame } from '../../frame/desk-frame.ts'
import type { Unpublished } from '../load-unpublished.ts'
import type { ShownNote } from '../notes/load-notes.ts'
import { NoteEntry } from '../notes/note-entry.tsx'
import type { PlacedClaim } from '../number-claims.ts'
import { type Mark, markPassage, type Piece } from '../passage/mark-passage.ts'
import type { Passage } from '../passage/passages.ts'
import { rangeField } from '../passage/range-field.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { ProposalEntry } from '../proposals/proposal-entry.tsx'
import { ClaimEntry } from './claim-entry.tsx'

interface PassageViewProps {
  readonly frame: DeskFrame
  readonly storyId: string
  /** Of the passage's field, whole. */
  readonly text: string
  readonly passage: Passage
  readonly label: string
  readonly marks: readonly Mark[]
  readonly claims: readonly PlacedClaim[]
  readonly proposals: readonly Proposal[]
  readonly notes: readonly ShownNote[]
  readonly numbers: ReadonlyMap<ClaimId, number>
  readonly unpublished: Unpublished
}

/** A paragraph with its marks, and beside it who says so, in the order of the words. */
export const PassageView = (props: PassageViewProps) => {
  const { frame, storyId, text, passage, label, marks, claims, proposals, notes, numbers } = props
  const t = frame.paper.t.desk.claims
  const entries = [
    ...claims.map(claim => ({
      start: claim.anchor.start,
      view: <ClaimEntry {...{ frame, storyId, claim, numbers }} unpublished={props.unpublished} />,
    })),
    ...proposals.map(proposal => ({
      start: proposal.content.start,
      view: <ProposalEntry t={t} storyId={storyId} proposal={proposal} />,
    })),
    ...notes.map(note => ({
      start: note.at.start,
      view: <NoteEntry t={frame.paper.t.sourcingNotes} storyId={storyId} note={note} />,
    })),
  ].toSorted((one, other) => one.start - other.start)
  return (
    <section class={`passage passage--${passage.field}`} aria-label={label}>
      <p class="passage-words" {...frame.paper.own}>
        {markPassage(text, passage, marks).map(piece => (
          <PieceView piece={piece} t={t} storyId={storyId} field={passage.field} text={text} />
        ))}
      </p>
      <div>
        {entries.length > 0 && <ol class="passage-claims">{entries.map(({ view }) => view)}</ol>}
        <p class="passage-add">
          <a href={urls.deskNewClaim(storyId, { from: rangeField(passage) })}>
            {t.page.add}
            <span class="visually-hidden">: {label}</span>
          </a>
        </p>
      </div>
    </section>
  )
}

interface PieceViewProps {
  readonly piece: Piece
  readonly t: DeskFrame['paper']['t']['desk']['claims']
  readonly storyId: string
  readonly field: Passage['field']
  readonly text: string
}

const PieceView = ({ piece, t, storyId, field, text }: PieceViewProps) => {
  const { depth, proposed, unsourced, begins, ends, sentence } = piece
  const classes = [
    depth > 0 && 'claimed',
    depth > 1 && 'claimed--nested',
    depth === 0 && proposed && 'claimed claimed--proposed',
    depth === 0 && !proposed && unsourced && 'unsourced',
  ].filter(Boolean)
  return (
    <>
      {begins.map(({ id, number }) => (
        <span id={number === null ? `words-${id}` : `mark-${id}`} />
      ))}
      {classes.length > 0 ? <span class={classes.join(' ')}>{piece.text}</span> : piece.text}
      {ends.map(({ id, number }) => (
        <a class="claim-number" href={`#claim-${id}`}>
          {number}
        </a>
      ))}
      {sentence && unsourced && (
        <>
          <span class="visually-hidden"> ({t.page.unsourced})</span>
          <a
            class="claim-add"
            href={urls.deskNewClaim(storyId, { from: rangeField({ field, ...sentence }) })}
          >
            <span aria-hidden="true">+</span>
            <span class="visually-hidden">
              {t.page.addHere(excerpt(text.slice(sentence.start, sentence.end), 60))}
            </span>
          </a>
        </>
      )}
    </>
  )
}
