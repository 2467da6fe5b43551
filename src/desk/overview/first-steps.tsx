import { can } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import type { Overview } from './load-overview.ts'

/** What a paper that has just begun should do first. Gone once there is a story. */
export const FirstSteps = ({
  frame: { paper, staff },
  steps,
}: {
  frame: DeskFrame
  steps: Overview['firstSteps']
}) => {
  if (!steps.story) return null
  const t = paper.t.desk.overview
  const sets = can(staff.role, 'manage-settings')
  return (
    <section class="notice notice--plain" aria-labelledby="first-steps">
      <h2 id="first-steps">{t.firstSteps}</h2>
      <ol class="first-steps">
        {sets && (
          <li>
            <a href={urls.deskSettings()}>{t.steps.name}</a>
          </li>
        )}
        {sets && paper.sections.length === 0 && (
          <li>
            <a href={`${urls.deskSettings()}#sections`}>{t.steps.sections}</a>
          </li>
        )}
        {can(staff.role, 'write-stories') && (
          <li>
            <a href={urls.deskNewStory()}>{t.steps.story}</a>
          </li>
        )}
        {can(staff.role, 'manage-staff') && steps.staff && (
          <li>
            <a href={urls.deskStaff()}>{t.steps.staff}</a>
          </li>
        )}
        {can(staff.role, 'see-mailbox') && steps.mailServer && (
          <li>
            <a href={urls.deskMailbox()}>{t.steps.mail}</a>
          </li>
        )}
      </ol>
    </section>
  )
}
