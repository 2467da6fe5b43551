import { handleJob, type JobRegistration } from '../platform/jobs/index.ts'
import { publishDueArticle, publishDueJob } from './publishing/publish-due.ts'

export const articleJobs: readonly JobRegistration[] = [
  handleJob(publishDueJob, (services, { articleId }) => publishDueArticle(services, articleId)),
]
