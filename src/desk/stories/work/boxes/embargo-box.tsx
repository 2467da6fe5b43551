import { type DeskStory, newsroom } from '../../../../articles/index.ts'
import { Field, TextAreaField } from '../../../../platform/views/index.ts'
import { can } from '../../../../staff/index.ts'
import { urls } from '../../../../urls.ts'
import type { DeskFrame } from '../../../frame/desk-frame.ts'
import type { SentForm } from '../../../frame/sent-form.ts'
import { toLocal } from '../../form/story-form.ts'

interface EmbargoBoxProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly sent?: SentForm | undefined
}

/** Until when a story is held back, and what was agreed about it. */
export const EmbargoBox = ({ frame: { paper, staff }, story, sent }: EmbargoBoxProps) => {
  if (story.state === 'published' || story.state === 'withdrawn') return null
  const t = paper.t.desk.embargo
  const until = newsroom.isEmbargoed(story.embargoUntil, paper.now) ? story.embargoUntil : null
  // What was agreed is an editor's to change: whoever writes may hold the story back for longer.
  const mayChange = !until || can(staff.role, 'publish-stories')
  const values = sent?.values ?? {
    until: until ? toLocal(until, paper.settings.timeZone) : '',
    terms: story.embargoTerms,
  }
  const state = { values, errors: sent?.errors ?? {}, idPrefix: 'embargo' }
  return (
    <details class="work-details" open={Boolean(sent)}>
      <summary>{until ? t.change : t.title}</summary>
      <form method="post" action={urls.deskStoryEmbargo(story.id)}>
        <Field {...state} name="until" label={t.field} type="datetime-local" />
        {mayChange || !story.embargoTerms ? (
          <TextAreaField
            {...state}
            name="terms"
            label={t.terms}
            rows={2}
            maxlength={1000}
            className="short-input"
          />
        ) : (
          <p class="field-hint">{t.longerOnly}</p>
        )}
        <div class="actions">
          <button class="button button--quiet" type="submit">
            {t.save}
          </button>
          {until && mayChange && (
            <button class="link-button" type="submit" name="lift" value="yes">
              {t.lift}
            </button>
          )}
        </div>
      </form>
    </details>
  )
}
