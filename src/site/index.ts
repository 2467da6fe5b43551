export {
  dayAndMonth,
  dayAndTime,
  longDay,
  monthName,
  monthOfYear,
  shortDay,
  timeOfDay,
  whenShort,
  zonedTime,
} from './dates.ts'
export type { Messages } from './messages/index.ts'
export { FeedLink, PaperPage, type PaperPageProps } from './pages/paper-page.tsx'
export { loadPaper, type Paper } from './paper.ts'
export { saveSections } from './save-sections.ts'
export { saveSettings, siteChanged } from './save-settings.ts'
export { type PolicyName, policyNames, type Settings, settingsSchema } from './settings.ts'
export { findSectionBySlug, listSections, readSettings, type Section } from './store.ts'
