import { type DeskStory, newsroom } from '../../../../articles/index.ts'
import { Field, SelectField } from '../../../../platform/views/index.ts'
import { can } from '../../../../staff/index.ts'
import { urls } from '../../../../urls.ts'
import type { DeskFrame } from '../../../frame/desk-frame.ts'
import { momentInWords } from '../../../frame/moment.tsx'
import type { SentForm } from '../../../frame/sent-form.ts'
import type { StoryWork } from '../load-work.ts'

interface SharingBoxProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly work: StoryWork
  readonly sent?: SentForm | undefined
}

/** Who outside the newsroom can read the text at work, and for how long. */
export const SharingBox = ({ frame: { paper, staff }, story, work, sent }: SharingBoxProps) => {
  const t = paper.t.desk.previews
  const mayShare = can(staff.role, 'publish-stories')
  const open = work.previews.filter(link => newsroom.isOpen(link, paper.now))
  if (!mayShare && open.length === 0) return null
  const state = {
    values: sent?.values ?? { days: String(newsroom.previewDays[0]) },
    errors: sent?.errors ?? {},
    idPrefix: 'preview',
  }
  return (
    <details class="work-details" open={Boolean(sent) || open.length > 0}>
      <summary>{t.title}</summary>
      <p class="meta">{open.length > 0 ? t.about : t.none}</p>
      {open.length > 0 && (
        <ul class="versions">
          {open.map(link => (
            <li>
              <span>
                {link.forWhom}
                <span class="version-reason">
                  {t.until(momentInWords(paper, link.expiresAt))} ·{' '}
                  {link.openedAt ? t.opened(momentInWords(paper, link.openedAt)) : t.notOpened}
                </span>
              </span>
              {mayShare && (
                <form method="post" action={urls.deskPreviewRevoke(story.id, link.id)}>
                  <button class="link-button" type="submit">
                    {t.revoke}
                    <span class="visually-hidden"> {link.forWhom}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayShare && (
        <form method="post" action={urls.deskPreviews(story.id)}>
          <Field {...state} name="forWhom" label={t.forWhom} maxlength={120} />
          <SelectField
            {...state}
            name="days"
            label={t.days}
            options={newsroom.previewDays.map(days => ({ value: String(days), label: t.dayCount(days) }))}
          />
          <button class="button button--quiet" type="submit">
            {t.make}
          </button>
        </form>
      )}
    </details>
  )
}
