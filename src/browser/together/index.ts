export { type HearMarks, openStory } from './open-story.ts'
export { showWhere } from './show-where.ts'
