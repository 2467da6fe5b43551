import type { DeskStory, VersionSummary } from '../../articles/index.ts'
import { TextAreaField } from '../../platform/views/index.ts'
import { can } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { NotesLine } from '../claims/notes/notes-line.tsx'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import type { SentForm } from '../frame/sent-form.ts'
import { DiscussionBox } from './work/boxes/discussion-box.tsx'
import { EmbargoBox } from './work/boxes/embargo-box.tsx'
import { NotesBox } from './work/boxes/notes-box.tsx'
import { SharingBox } from './work/boxes/sharing-box.tsx'
import { SignOffBox } from './work/boxes/sign-off-box.tsx'
import { StageBox } from './work/boxes/stage-box.tsx'
import type { StoryWork } from './work/load-work.ts'

/** Forms beside the text that came back. */
export interface SentForms {
  readonly plan?: SentForm | undefined
  readonly embargo?: SentForm | undefined
  readonly preview?: SentForm | undefined
}

interface StoryAsideProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly versions: readonly VersionSummary[]
  readonly names: ReadonlyMap<string, string>
  readonly work: StoryWork
  /** How many claims readers have otherwise. */
  readonly unpublishedClaims: number
  readonly notes: number
  readonly sent: SentForms
  readonly correction: { readonly text: string; readonly error: string } | null
}

/** What stands there until a story is saved; then the script of the editor asks for the rest. */
export const NewStoryAside = ({ frame: { paper } }: { frame: DeskFrame }) => {
  const t = paper.t.desk.stage
  return (
    <div data-once-saved="aside">
      <section class="work-box" aria-labelledby="stage">
        <h2 id="stage">{t.title}</h2>
        <p class="meta">{t.notBegun}</p>
      </section>
    </div>
  )
}

/** How the newsroom works on a story, what has been published of it, and how it is corrected. */
export const StoryAside = (props: StoryAsideProps) => {
  const { frame, story, versions, names, correction, sent } = props
  const { paper, staff } = frame
  const t = paper.t.desk.story
  return (
    <div data-once-saved="aside">
      <StageBox {...props} sent={sent.plan} />
      <SignOffBox {...props} />
      <NotesBox {...props} />
      <NotesLine paper={paper} storyId={story.id} notes={props.notes} />
      <div class="work-more">
        <EmbargoBox {...props} sent={sent.embargo} />
        <SharingBox {...props} sent={sent.preview} />
      </div>
      <DiscussionBox {...props} />
      <section class="work-box" aria-labelledby="versions">
        <h2 id="versions">{t.versions}</h2>
        {versions.length === 0 ? (
          <p class="meta">{t.noVersions}</p>
        ) : (
          <ol class="versions">
            {versions.map(version => (
              <li>
                <span>
                  {version.number} · <Moment paper={paper} at={version.publishedAt} /> ·{' '}
                  {version.publishedBy ? (names.get(version.publishedBy) ?? t.byFormer) : t.byNobody}
                  {version.reason && <span class="version-reason">{version.reason}</span>}
                </span>
                <a href={urls.deskVersion(story.id, version.number)}>
                  {t.read}
                  <span class="visually-hidden"> {t.versionTitle(version.number)}</span>
                </a>
              </li>
            ))}
          </ol>
        )}
      </section>
      {story.state === 'published' && can(staff.role, 'publish-stories') && (
        <section class="desk-section" aria-labelledby="correct">
          <h2 id="correct">{t.correction.title}</h2>
          <form method="post" action={urls.deskStoryCorrection(story.id)}>
            <TextAreaField
              name="correction"
              label={t.correction.text}
              hint={t.correction.hint}
              rows={5}
              maxlength={2000}
              values={{ correction: correction?.text ?? '' }}
              errors={correction ? { correction: correction.error } : {}}
            />
            <button class="button button--quiet" type="submit">
              {t.correction.button}
            </button>
          </form>
        </section>
      )}
      {story.corrections.length > 0 && (
        <section class="desk-section" aria-labelledby="corrections">
          <h2 id="corrections">{t.corrections}</h2>
          <ol class="versions">
            {story.corrections.map(({ text, at }) => (
              <li>
                <Moment paper={paper} at={at} />
                <span class="version-reason">{text}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
