import { z } from 'zod'
import { cleanLine, cleanText, slugify } from '../../platform/text/index.ts'
import { type Instant, parseInstant } from '../../platform/time/index.ts'
import type { Messages } from '../../site/index.ts'
import { revisionKinds } from '../history/revision.ts'
import { focuses, pictureNamed } from '../pictures/picture.ts'

export type StoryMessages = Messages['articles']['story']

/** A line of text, cleaned, of at most so many characters. */
const line = (longest: number, message: string) =>
  z.string(message).transform(cleanLine).pipe(z.string().max(longest, message))

const neededLine = (longest: number, message: string) =>
  z.string(message).transform(cleanLine).pipe(z.string().min(1, message).max(longest, message))

/** As `line`; what is left out or empty is null. */
const optionalLine = (longest: number, message: string) =>
  line(longest, message)
    .nullable()
    .default(null)
    .transform(text => text || null)

const moment = (message: string) =>
  z.string(message).transform((text, context): Instant => {
    const instant = parseInstant(text)
    if (instant) return instant
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const wordsSchema = (t: StoryMessages) => ({
  alt: neededLine(500, t.alt),
  caption: optionalLine(500, t.caption),
  credit: optionalLine(200, t.credit),
  focus: z.enum(focuses, t.focus).optional(),
})

/** The words that belong to a picture, whichever file it is in. */
export const pictureWordsSchema = (t: StoryMessages) => z.strictObject(wordsSchema(t), t.picture)

const pictureSchema = (t: StoryMessages) =>
  z
    .object({ file: z.string(t.picture), ...wordsSchema(t) }, t.picture)
    .transform(({ file, focus, ...words }, context) => {
      const picture = pictureNamed(file, { ...words, ...(focus && { focus }) })
      if (picture) return picture
      context.addIssue({ code: 'custom', message: t.picture, path: ['file'] })
      return z.NEVER
    })

const sourceSchema = (t: StoryMessages) =>
  z
    .strictObject(
      {
        name: neededLine(200, t.sourceName),
        role: optionalLine(500, t.sourceNote),
        how: optionalLine(500, t.sourceNote),
        url: z
          .url({ protocol: /^https?$/, message: t.sourceUrl })
          .max(2000, t.sourceUrl)
          .nullable()
          .default(null),
        anonymous: z.boolean(t.anonymous).default(false),
        reason: optionalLine(500, t.sourceNote),
      },
      t.sourceName,
    )
    .refine(({ anonymous, reason }) => !anonymous || reason !== null, {
      path: ['reason'],
      message: t.sourceReason,
    })

const slugSchema = (t: StoryMessages) =>
  z.string(t.slug).superRefine((slug, context) => {
    const proper = slugify(slug)
    if (slug !== '' && slug === proper) return
    context.addIssue({ code: 'custom', message: proper ? t.slugSuggestion(proper) : t.slug })
  })

/** A kind alone, or, for what readers are told openly, what was wrong, what is right and why. */
const revisionSchema = (t: StoryMessages) =>
  z
    .strictObject(
      {
        kind: z.enum(revisionKinds, t.revisionKind),
        wrong: line(600, t.revisionWords).default(''),
        right: line(600, t.revisionWords).default(''),
        why: line(600, t.revisionWords).default(''),
        claims: z.array(z.string().max(100), t.revisionClaims).max(500, t.revisionClaims).default([]),
      },
      t.revisionKind,
    )
    .superRefine(({ kind, wrong, right, why }, context) => {
      if (kind !== 'correction' && kind !== 'clarification') return
      for (const [part, words] of Object.entries({ wrong, right, why }))
        if (!words)
          context.addIssue({
            code: 'custom',
            message: t.revisionNeeded[part as 'wrong' | 'right' | 'why'],
            path: [part],
          })
    })

/** The parts of a story that files and forms give alike. */
export const storyFields = (t: StoryMessages) => ({
  headline: neededLine(200, t.headline),
  standfirst: line(600, t.standfirst).default(''),
  section: neededLine(100, t.section),
  authors: z.array(neededLine(100, t.authors), t.authors).max(20, t.authors).default([]),
  slug: slugSchema(t).nullable().default(null),
  /** What it is about, by name. */
  tags: z.array(neededLine(60, t.tags), t.tags).max(20, t.tags).default([]),
  /** The series that it is a part of, by name. */
  series: optionalLine(100, t.series),
  sources: z.array(sourceSchema(t), t.sources).max(50, t.sources).default([]),
  /** Why there is a new version. */
  reason: optionalLine(500, t.reason),
  /** Of what kind the new version is; null: an update. */
  revision: revisionSchema(t).nullable().default(null),
})

export const correctionText = (t: StoryMessages) =>
  z
    .string(t.correctionText)
    .transform(cleanText)
    .pipe(z.string().min(1, t.correctionText).max(2000, t.correctionText))

/** What a story has to be before it is published; the messages say what is expected. */
export const storyInputSchema = (t: StoryMessages) =>
  z.object({
    ...storyFields(t),
    body: z.string(t.body).transform(cleanText).pipe(z.string().min(1, t.body).max(200_000, t.body)),
    /** Null: when it already was, else now. */
    publishedAt: moment(t.publishedAt).nullable().default(null),
    picture: pictureSchema(t).nullable().default(null),
    corrections: z
      .array(z.object({ text: correctionText(t), at: moment(t.correctionAt) }), t.corrections)
      .max(100, t.corrections)
      .default([]),
  })

export type StoryInput = z.input<ReturnType<typeof storyInputSchema>>
export type Story = z.output<ReturnType<typeof storyInputSchema>>

/** Something wrong with a story. */
export interface StoryProblem {
  /** A path such as `headline`, `picture.alt` or `sources.0.url`; empty when it is about the whole story. */
  readonly field: string
  readonly message: string
  /** From 1, in the text, or in the file that it came from; null where there is none. */
  readonly line: number | null
}
