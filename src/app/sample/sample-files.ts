import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { revisionKinds } from '../../articles/index.ts'
import { standings } from '../../sourcing/index.ts'
import { sampleFolder } from '../folders.ts'

const paperSchema = z.object({
  name: z.string(),
  tagline: z.string(),
  language: z.string(),
  timeZone: z.string(),
  sections: z.array(z.object({ slug: z.string(), name: z.string(), about: z.string() })),
  authors: z.array(z.object({ slug: z.string(), name: z.string(), role: z.string(), about: z.string() })),
  policies: z.object({
    about: z.string(),
    corrections: z.string(),
    ethics: z.string(),
    sourcing: z.string(),
  }),
  /** The first leads. Days are counted back from the first start. */
  stories: z.array(z.object({ file: z.string(), daysAgo: z.number(), time: z.string() })),
})

export interface SampleComment {
  readonly by: string
  /** After the story's publication. */
  readonly minutesAfter: number
  readonly text: string
  readonly votes: number
  readonly state: 'published' | 'pending' | 'removed'
  readonly reason?: string | undefined
  /** Minutes after the comment itself. */
  readonly editedAfter?: number | undefined
  readonly replies: readonly SampleComment[]
}

const commentSchema: z.ZodType<SampleComment> = z.lazy(() =>
  z.object({
    by: z.string(),
    minutesAfter: z.number(),
    text: z.string(),
    votes: z.number().default(0),
    state: z.enum(['published', 'pending', 'removed']).default('published'),
    reason: z.string().optional(),
    editedAfter: z.number().optional(),
    replies: z.array(commentSchema).default([]),
  }),
)

/** A story's claims, as `standfirst claims import` takes them, and what became of them. */
const claimsSchema = z.looseObject({
  afterwards: z
    .array(
      z.object({
        claim: z.string(),
        standing: z.enum(standings),
        reason: z.string(),
        evidence: z.string().optional(),
        independentOf: z.string().optional(),
        /** After the story's publication; before it where it is negative. */
        minutesAfter: z.number(),
      }),
    )
    .default([]),
})

const discussionSchema = z.object({
  readers: z.array(z.object({ key: z.string(), name: z.string(), trusted: z.boolean() })),
  threads: z.array(z.object({ story: z.string(), comments: z.array(commentSchema) })),
})

/** Versions of stories that came after their first ones, oldest first. */
const laterSchema = z.array(
  z.object({
    story: z.string(),
    /** After the story's publication. */
    minutesAfter: z.number(),
    kind: z.enum(revisionKinds),
    reason: z.string().nullable().default(null),
    wrong: z.string().optional(),
    right: z.string().optional(),
    why: z.string().optional(),
    /** Names of the claims that were wrong. */
    touches: z.array(z.string()).default([]),
    /** Words that stand in one place, and what stands there from then on. */
    changes: z.array(z.object({ from: z.string(), to: z.string() })),
    /** A file of the claims that it adds. */
    claims: z.string().nullable().default(null),
  }),
)

const newsroomSchema = z.object({
  drafts: z.array(z.object({ file: z.string(), note: z.object({ words: z.string(), text: z.string() }) })),
  plans: z.array(
    z.object({
      title: z.string(),
      section: z.string(),
      /** After the newest day; null: nobody has said for which. */
      daysAhead: z.number().nullable(),
      note: z.string(),
    }),
  ),
})

export type LaterVersion = z.infer<typeof laterSchema>[number]
export type SamplePaper = z.infer<typeof paperSchema>
type SampleDiscussion = z.infer<typeof discussionSchema>

const read = (file: string): unknown => parse(readFileSync(join(sampleFolder, file), 'utf8'))

export const readSamplePaper = (): SamplePaper => paperSchema.parse(read('paper.yaml'))
export const readSampleClaims = (file: string) => claimsSchema.parse(read(file))
export const readLaterVersions = (): readonly LaterVersion[] => laterSchema.parse(read('later.yaml'))
export const readSampleNewsroom = () => newsroomSchema.parse(read('newsroom.yaml'))
export const readSampleDiscussion = (): SampleDiscussion => discussionSchema.parse(read('discussion.yaml'))
