import type { Instant } from '../../../platform/time/index.ts'
import type { StoryInput } from '../../story/story.ts'

export type TemplateId = string & { readonly brand: 'TemplateId' }

/** The beginning of a story that comes again and again, such as the council's week. */
export interface StoryTemplate {
  readonly id: TemplateId
  readonly name: string
  readonly story: StoryInput
  readonly changedAt: Instant
}
