export { type RecipientReport, readFailureReport } from './failure-report.ts'
