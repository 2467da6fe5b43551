import { type DeskStory, pictureNamed, type VersionSummary } from '../../articles/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { ErrorSummary } from '../../platform/views/index.ts'
import type { Claim } from '../../sourcing/index.ts'
import { can, DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { ClaimsLink } from '../claims/claims-link.tsx'
import { stageOf } from '../claims/load-unpublished.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { momentInWords } from '../frame/moment.tsx'
import { DeskHead } from '../frame/parts.tsx'
import { WritingBar } from '../writing/writing-bar.tsx'
import { PlaceFields, TextFields } from './form/fields.tsx'
import { FilingFields, type KnownTopics } from './form/filing-fields.tsx'
import { PictureFields } from './form/picture-fields.tsx'
import { SourceFields } from './form/source-fields.tsx'
import { VersionKindFields } from './form/version-kind-fields.tsx'
import { NewStoryAside, type SentForms, StoryAside } from './story-aside.tsx'
import { StoryStage } from './story-row.tsx'
import { TheirText } from './their-text.tsx'
import { UnsignedField } from './work/boxes/unsigned-field.tsx'
import { type StoryWork, waitsForSignOff } from './work/load-work.ts'
import { WorkNotices } from './work/work-notices.tsx'

interface StoryPageProps {
  readonly frame: DeskFrame
  /** Null for one that is not saved yet. */
  readonly story: DeskStory | null
  readonly values: FormValues
  readonly errors: FormErrors
  /** What somebody else saved meanwhile. */
  readonly theirs: DeskStory | null
  /** The form came back: what it holds is saved nowhere. */
  readonly returned: boolean
  readonly correction: { readonly text: string; readonly error: string } | null
  readonly authors: readonly string[]
  readonly claims: readonly Claim[]
  /** How many of them the version that is out, or waits, has otherwise. */
  readonly unpublishedClaims: number
  /** How many things the assistant would look at before publication. */
  readonly notes: number
  readonly versions: readonly VersionSummary[]
  readonly topics: KnownTopics
  /** How the newsroom works on it; null for one that is not saved yet. */
  readonly work: StoryWork | null
  /** Forms beside the text that came back. */
  readonly sent: SentForms
  /** Of the staff, by id. */
  readonly names: ReadonlyMap<string, string>
}

export const StoryPage = (props: StoryPageProps) => {
  const { frame, story, values, errors, theirs, returned } = props
  const { paper } = frame
  const t = paper.t.desk.story
  const title = story ? t.editTitle : t.newTitle
  const summary = props.correction ? { correction: props.correction.error } : errors
  return (
    <DeskPage {...frame} title={values.headline || title} current="stories" scripts={['desk-editor.js']}>
      <DeskHead
        title={title}
        meta={story && <Meta {...props} story={story} />}
        actions={<View story={story} t={t} />}
      />
      {theirs && (
        <div class="notice notice--error" role="alert" tabindex={-1}>
          <h2>{t.conflict.title}</h2>
          <p>{t.conflict.text}</p>
        </div>
      )}
      {story && props.work && <WorkNotices {...props} story={story} work={props.work} />}
      <ErrorSummary title={t.notDone} errors={summary} />
      <div class="desk-columns desk-columns--aside">
        <form
          class="story-form"
          method="post"
          action={urls.deskStory(story?.id ?? 'new')}
          enctype="multipart/form-data"
          data-unsaved={returned ? 'already' : 'sent'}
        >
          {!story && <input type="hidden" name="key" value={values.key ?? ''} />}
          <input type="hidden" name="since" value={(theirs ?? story)?.changedAt ?? ''} />
          <WritingBar
            frame={frame}
            storyId={story?.id ?? null}
            isApart={theirs !== null || (returned && values.shared !== 'yes')}
          />
          {/* The first button of a form is the one that Enter presses. */}
          <button class="visually-hidden" type="submit" tabindex={-1}>
            {t.save}
          </button>
          <TextFields {...props} paper={paper} />
          <ClaimsLink paper={paper} storyId={story?.id ?? null} />
          <PlaceFields {...props} paper={paper} />
          <FilingFields {...props} paper={paper} />
          <PictureFields {...props} paper={paper} picture={pictureIn(values)} />
          <SourceFields {...props} paper={paper} />
          <VersionKindFields {...props} paper={paper} />
          {(!props.work || waitsForSignOff(props.work)) && <UnsignedField {...props} />}
          <Actions {...props} />
        </form>
        {story && props.work ? (
          <StoryAside {...props} story={story} work={props.work} />
        ) : (
          <NewStoryAside frame={frame} />
        )}
      </div>
      {theirs && <TheirText frame={frame} theirs={theirs} />}
    </DeskPage>
  )
}

const pictureIn = ({ pictureFile = '', alt = '', caption = '', credit = '' }: FormValues) =>
  pictureNamed(pictureFile, { alt, caption, credit })

const Meta = ({
  frame: { paper },
  story,
  unpublishedClaims,
}: Pick<StoryPageProps, 'frame' | 'unpublishedClaims'> & { story: DeskStory }) => {
  const t = paper.t.desk.story.meta
  const parts = [
    story.publishedAt && momentInWords(paper, story.publishedAt),
    story.versionNumber && t.version(story.versionNumber),
    story.draftSavedAt && t.saved(momentInWords(paper, story.draftSavedAt)),
  ]
  return (
    <>
      <StoryStage paper={paper} stage={stageOf(story, unpublishedClaims > 0, paper.now)} />
      {parts.filter(Boolean).map(part => ` · ${part}`)}
    </>
  )
}

const View = ({ story, t }: { story: DeskStory | null; t: { view: string } }) =>
  story?.state === 'published' && story.address ? (
    <a class="button button--quiet" href={urls.article(story.address)}>
      {t.view}
    </a>
  ) : null

const Actions = ({ frame: { paper, staff }, story, unpublishedClaims }: StoryPageProps) => {
  const t = paper.t.desk.story
  const id = story?.id ?? 'new'
  const mayPublish = can(staff.role, 'publish-stories')
  const publishWords = () => {
    if (story?.state === 'published') return t.publishVersion
    if (story?.state !== 'scheduled') return t.publish
    return story.draftSavedAt || unpublishedClaims > 0 ? t.scheduleChanges : t.schedule
  }
  return (
    <div class="actions">
      {mayPublish && (
        <button class="button" type="submit" formaction={urls.deskStoryPublish(id)}>
          {publishWords()}
        </button>
      )}
      <button class={mayPublish ? 'button button--quiet' : 'button'} type="submit">
        {t.save}
      </button>
      <button
        class="button button--quiet"
        type="submit"
        formaction={urls.deskStoryPreview(id)}
        formtarget="_blank"
      >
        {t.preview}
      </button>
      {mayPublish && (story?.state === 'published' || story?.state === 'scheduled') && (
        <a href={urls.deskStoryUnpublish(id)}>{story.state === 'published' ? t.unpublish : t.callOff}</a>
      )}
    </div>
  )
}
