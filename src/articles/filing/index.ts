export { findFiling, listTopicStories, type TopicPage } from './find-filing.ts'
export { type Filing, noFiling, type SeriesPlace, type Topic, type TopicKind } from './topic.ts'
export { listPublicTopics, listTopics } from './topic-store.ts'
