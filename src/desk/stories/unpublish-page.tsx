import type { DeskStory } from '../../articles/index.ts'
import { Field } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'

export const UnpublishPage = ({ frame, story }: { frame: DeskFrame; story: DeskStory }) => {
  const { withdraw, callOffPage } = frame.paper.t.desk.story
  const t = story.state === 'published' ? withdraw : callOffPage
  return (
    <DeskPage {...frame} title={t.title} current="stories">
      <DeskHead title={t.title} meta={story.headline} />
      <form class="desk-narrow" method="post" action={urls.deskStoryUnpublish(story.id)}>
        <p>{story.state === 'scheduled' && story.withdrawnAt ? callOffPage.textOfReturn : t.text}</p>
        {story.state === 'published' && <ForReaders paper={frame.paper} />}
        <Field name="reason" label={withdraw.reason} hint={withdraw.reasonHint} maxlength={500} />
        <div class="actions">
          <button class="button button--grave" type="submit">
            {t.button}
          </button>
          <a href={urls.deskStory(story.id)}>{t.cancel}</a>
        </div>
      </form>
    </DeskPage>
  )
}

/** What the stone will say. */
const ForReaders = ({ paper }: { paper: Paper }) => {
  const t = paper.t.history.declare.withdraw
  return (
    <>
      <Field name="publicReason" label={t.publicReason} hint={t.publicReasonHint} maxlength={500} />
      <div class="field">
        <label class="check">
          <input type="checkbox" name="legal" value="yes" />
          <span>{t.legal}</span>
        </label>
      </div>
    </>
  )
}
