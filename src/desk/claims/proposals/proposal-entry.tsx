import { excerpt } from '../../../platform/text/index.ts'
import type { Paper } from '../../../site/index.ts'
import { urls } from '../../../urls.ts'
import { rangeField } from '../passage/range-field.ts'
import { type Proposal, proposalField } from './proposal.ts'

interface ProposalEntryProps {
  readonly t: Paper['t']['desk']['claims']
  readonly storyId: string
  readonly proposal: Proposal
}

/** What the assistant found: source, cue, words. Accepting opens the form filled in; rejecting is for good. */
export const ProposalEntry = ({ t, storyId, proposal }: ProposalEntryProps) => {
  const { key, content, source, cue, known, words } = proposal
  return (
    <li id={`proposal-${key}`} tabindex={-1} data-proposal={`words-${key}`}>
      <span class="proposal-place" aria-hidden="true">
        ?
      </span>
      <div>
        <p class="claim-words">{excerpt(words.content, 84)}</p>
        <p class="claim-who">
          {words.source || t.proposal.nobody} <span class="proposal-cue">{words.cue}</span>{' '}
          {known && <span class="meta">{t.proposal.known(known.wording)}</span>}
        </p>
        <div class="proposal-buttons">
          <a
            class="button button--quiet"
            data-key="a"
            href={urls.deskNewClaim(storyId, {
              content: rangeField(content),
              ...(cue && { cue: rangeField(cue) }),
              ...(source && { source: rangeField(source) }),
            })}
          >
            {t.proposal.accept}
            <span class="visually-hidden">: {excerpt(words.content, 60)}</span>
          </a>
          <form method="post" action={urls.deskProposals(storyId)}>
            <input type="hidden" name="proposal" value={proposalField(proposal)} />
            <input type="hidden" name="next" value="" />
            <button class="link-button" type="submit" data-key="x">
              {t.proposal.reject}
              <span class="visually-hidden">: {excerpt(words.content, 60)}</span>
            </button>
          </form>
        </div>
      </div>
      <span />
    </li>
  )
}
