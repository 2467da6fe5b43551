export {
  dayAndMonth,
  dayAndTime,
  longDay,
  monthAbbreviation,
  monthName,
  noonOf,
  shortDay,
  timeOfDay,
  weekdayNames,
  whenShort,
  zonedTime,
} from './dates.ts'
export { languageOfWords, type Messages, messagesFor } from './messages/index.ts'
export { FeedLink, PaperPage } from './pages/paper-page.tsx'
export { loadPaper, type Paper, plainPaper } from './paper.ts'
export { removeSection } from './remove-section.ts'
export { type SectionInput, saveSections } from './save-sections.ts'
export { saveSettings, siteChanged } from './save-settings.ts'
export { type PolicyName, policyNames, type Settings, settingsSchema } from './settings.ts'
export { findSectionBySlug, listSections, readSettings, type Section } from './store.ts'
