export { deskRoutes } from './routes.ts'
export { draftsFollow, tellMarks } from './writing/progress.ts'
