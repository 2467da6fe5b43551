export { deskRoutes } from './routes.ts'
export { draftsFollow } from './writing/progress.ts'
