export { openStory } from './open-story.ts'
