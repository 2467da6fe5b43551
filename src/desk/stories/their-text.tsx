import type { DeskStory } from '../../articles/index.ts'
import { TextAreaField } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { momentInWords } from '../frame/moment.tsx'
import { storyValues } from './form/story-form.ts'

/** What somebody else saved while this was written: to be read and copied from, never overwritten unseen. */
export const TheirText = ({ frame: { paper }, theirs }: { frame: DeskFrame; theirs: DeskStory }) => {
  const t = paper.t.desk.story
  const values = storyValues(theirs.story, paper.settings.timeZone)
  const field = { idPrefix: 'theirs', values, readonly: true, language: paper.own }
  return (
    <section class="desk-section story-form" aria-labelledby="theirs">
      <h2 id="theirs">{t.conflict.theirs(momentInWords(paper, theirs.changedAt))}</h2>
      <p>
        <a href={urls.deskStory(theirs.id)}>{t.conflict.open}</a>
      </p>
      <TextAreaField {...field} name="headline" label={t.headline} rows={2} className="headline-input" />
      <TextAreaField
        {...field}
        name="standfirst"
        label={t.standfirst}
        rows={3}
        className="standfirst-input"
      />
      <TextAreaField {...field} name="body" label={t.body} rows={20} className="body-input" />
    </section>
  )
}
