export { type RemovalReason, removalReasons } from './comment.ts'
export { discussionChanged } from './events.ts'
export { discussionJobs, discussionTicks } from './jobs.ts'
export { liveChannel } from './live-channel.ts'
export { type Decision, decideComment } from './moderation/decide-comment.ts'
export {
  countQueue,
  findCommentForDesk,
  listQueue,
  type QueueDetail,
  type QueueEntry,
} from './moderation/queue.ts'
export { trustReader } from './moderation/trust-reader.ts'
export { Discussion } from './pages/discussion.tsx'
export { discussionJsonLd } from './reading/json-ld.ts'
export { type DiscussionProps, loadDiscussion } from './reading/load-discussion.ts'
export { discussionRoutes } from './routes/index.ts'
export { commentCounts, readDiscussion } from './store/discussions.ts'
export { type QueueTab, queueTabs } from './store/queue.ts'
export { importComment } from './writing/import-comment.ts'
export { setDiscussionState } from './writing/set-discussion-state.ts'
