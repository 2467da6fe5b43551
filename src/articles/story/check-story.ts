import type { Section } from '../../site/index.ts'
import type { BodyMessages } from '../body/parse-body.ts'
import { renderBody } from '../body/render-body.ts'
import {
  type Story,
  type StoryInput,
  type StoryMessages,
  type StoryProblem,
  storyInputSchema,
} from './story.ts'

/** A story that may be published: its section known, its text rendered. */
export interface CheckedStory {
  readonly story: Story
  readonly section: Section
  readonly bodyHtml: string
  readonly wordCount: number
}

type StoryCheck =
  | ({ readonly ok: true } & CheckedStory)
  | { readonly ok: false; readonly problems: readonly StoryProblem[] }

/** Checks all of a story at once, for files, forms and programs alike. Lines are those of its text. */
export function checkStory(
  input: StoryInput,
  sections: readonly Section[],
  t: { readonly story: StoryMessages; readonly body: BodyMessages },
): StoryCheck {
  const parsed = storyInputSchema(t.story).safeParse(input)
  const problems: StoryProblem[] = (parsed.error?.issues ?? []).map(issue => ({
    field: issue.path.join('.'),
    message: issue.message,
    line: null,
  }))
  const section = parsed.success ? findSection(sections, parsed.data.section) : null
  if (parsed.success && !section) problems.push(unknownSection(parsed.data.section, sections, t.story))
  const body = renderBody(parsed.success ? parsed.data.body : String(input.body ?? ''), t.body)
  if (!body.ok) problems.push(...body.problems.map(problem => ({ field: 'body', ...problem })))
  if (!parsed.success || !section || !body.ok) return { ok: false, problems }
  return { ok: true, story: parsed.data, section, bodyHtml: body.html, wordCount: body.wordCount }
}

/** A section by its slug or its name, whatever the case. */
export function findSection(sections: readonly Section[], given: string): Section | null {
  const wanted = given.toLowerCase()
  return (
    sections.find(section => section.slug === wanted) ??
    sections.find(section => section.name.toLowerCase() === wanted) ??
    null
  )
}

export const unknownSection = (
  given: string,
  sections: readonly Section[],
  t: StoryMessages,
): StoryProblem => ({
  field: 'section',
  message: t.unknownSection(
    given,
    sections.map(section => section.slug),
  ),
  line: null,
})
