import type { DeskStory } from '../store/desk.ts'
import type { StoryInput } from '../story/story.ts'

/** A story as the fields of its form, by their names; `headline`, `standfirst` and `body` among them. */
export type StoryFields = Readonly<Record<string, string>>

/** How a story is put into the fields of a form and read out of them, which the folder knows that owns the form. */
export interface StoryForm {
  toFields(story: StoryInput): StoryFields
  toStory(fields: StoryFields): StoryInput
}

/** The form of one story: its moments are told in minutes there, so that reading them needs the story. */
export type FormOf = (story: DeskStory) => StoryForm

/** Fields that are texts of their own in the document: several people write in one at once. */
export const textFields = ['headline', 'standfirst'] as const

export const isTextField = (name: string): name is (typeof textFields)[number] | 'body' =>
  name === 'body' || textFields.some(field => field === name)
