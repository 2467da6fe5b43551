import type { DeskSummary, newsroom } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { stageOf } from '../claims/load-unpublished.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { HeadlineLink } from '../frame/headline-link.tsx'
import { Moment } from '../frame/moment.tsx'
import { Status, type StatusKind } from '../frame/parts.tsx'
import { sectionName } from '../frame/story-names.ts'

const kinds: Readonly<Record<newsroom.ShownStage, StatusKind>> = {
  planned: 'off',
  draft: 'off',
  ready: 'done',
  scheduled: 'wait',
  embargoed: 'bad',
  published: 'live',
  amended: 'wait',
  withdrawn: 'bad',
}

export const StoryStage = ({ paper, stage }: { paper: Paper; stage: newsroom.ShownStage }) => (
  <Status kind={kinds[stage]}>{paper.t.desk.stages[stage]}</Status>
)

/** A story in a list of the newsroom. */
export const StoryRow = ({
  frame: { paper },
  story,
  isOtherwise,
}: {
  frame: DeskFrame
  story: DeskSummary
  /** Who says what in it is not as the version has it that is out, or waits. */
  isOtherwise: boolean
}) => {
  const t = paper.t.desk.stories
  const { state, headline, section, authors, address, publishedAt, changedAt, versionNumber } = story
  const hasDraft = story.draftSavedAt !== null && (state === 'scheduled' || state === 'withdrawn')
  const isEdited = hasDraft || (isOtherwise && state === 'scheduled')
  return (
    <tr>
      <td class="title">
        <HeadlineLink paper={paper} story={story} />
      </td>
      <td>{sectionName(paper, section)}</td>
      <td>{authors.join(', ')}</td>
      <td>
        <StoryStage paper={paper} stage={stageOf(story, isOtherwise, paper.now)} />
        {isEdited && <span class="meta"> {t.edited}</span>}
      </td>
      <td class="when">
        <Moment paper={paper} at={state === 'draft' ? changedAt : (publishedAt ?? changedAt)} />
      </td>
      <td class="number">
        {versionNumber && (
          <>
            <span class="stacked-label">{t.versions}</span> {versionNumber}
          </>
        )}
      </td>
      <td class="do">
        {state === 'published' && address && (
          <a href={urls.article(address)}>
            {t.view}
            <span class="visually-hidden"> {headline}</span>
          </a>
        )}
      </td>
    </tr>
  )
}
