import { type App, type Ctx, onGet, onPost, readForm } from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import type { SentForm } from '../frame/sent-form.ts'
import { changeSections, changeSettings, dropSection } from './change-settings.ts'
import { readSectionsForm, sectionValues } from './sections-form.ts'
import { readSettingsForm, settingsValues } from './settings-form.ts'
import { SettingsPage } from './settings-page.tsx'

const maySet = { who: requireStaff('manage-settings') }

export function settingsRoutes(app: App): void {
  onGet(app, '/desk/settings', maySet, (c, staff) => show(c, staff))

  onPost(app, '/desk/settings', maySet, async (c, staff) => {
    const { paper } = await loadFrame(c, staff)
    const { values } = await readForm(c)
    const read = readSettingsForm(values, paper.t.desk.settings)
    if (!read.ok) return show(c, staff, { settings: { values, errors: read.errors } })
    await changeSettings(c.get('services'), read.settings, staff.id)
    return c.redirect(done(urls.deskSettings(), 'settingsSaved'), 303)
  })

  onPost(app, '/desk/settings/sections', maySet, async (c, staff) => {
    const { paper } = await loadFrame(c, staff)
    const { values } = await readForm(c)
    if (values.remove) {
      const outcome = await dropSection(c.get('services'), values.remove, staff.id)
      if (!outcome.ok && outcome.reason === 'not-empty') {
        const errors = { [`name-${values.remove}`]: paper.t.desk.settings.sectionNotEmpty }
        return show(c, staff, { sections: { values, errors } })
      }
      return c.redirect(done(urls.deskSettings(), 'sectionRemoved'), 303)
    }
    const read = readSectionsForm(values, paper.sections, paper.t.desk.settings)
    if (!read.ok) return show(c, staff, { sections: { values, errors: read.errors } })
    await changeSections(c.get('services'), read.sections, staff.id)
    return c.redirect(done(urls.deskSettings(), 'sectionsSaved'), 303)
  })
}

async function show(
  c: Ctx,
  staff: StaffMember,
  returned: { settings?: SentForm; sections?: SentForm } = {},
): Promise<Response> {
  const frame = await loadFrame(c, staff)
  return page(
    c,
    <SettingsPage
      frame={frame}
      settings={returned.settings ?? { values: settingsValues(frame.paper.settings), errors: {} }}
      sections={returned.sections ?? { values: sectionValues(frame.paper.sections), errors: {} }}
      timeZones={Intl.supportedValuesOf('timeZone')}
    />,
    returned.settings || returned.sections ? 422 : 200,
  )
}
