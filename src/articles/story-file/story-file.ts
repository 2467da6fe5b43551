import { z } from 'zod'
import { toInstant } from '../../platform/time/index.ts'
import { correctionText, pictureWordsSchema, type StoryMessages, storyFields } from '../story/story.ts'
import { readMoment } from './moment.ts'

/** A moment that can be read; which one it is depends on the publication's zone, so its text is kept. */
const moment = (message: string) =>
  z
    .string(message)
    .refine(text => readMoment(text, { now: toInstant(new Date(0)), timeZone: 'UTC' }) !== null, message)

/** One author may stand alone, without a list. */
const oneOrMore = <Items extends z.ZodType>(items: Items) =>
  z.preprocess(given => (typeof given === 'string' ? [given] : given), items)

const yesOrNo = (given: unknown): unknown =>
  given === 'true' || given === 'yes' ? true : given === 'false' || given === 'no' ? false : given

/** The fields of a story file's front matter. */
export function storyFileSchema(t: StoryMessages) {
  const fields = storyFields(t)
  return z.strictObject({
    headline: fields.headline,
    standfirst: fields.standfirst,
    section: fields.section,
    authors: oneOrMore(fields.authors),
    published: moment(t.publishedAt).nullable().default(null),
    slug: fields.slug,
    tags: oneOrMore(fields.tags),
    series: fields.series,
    picture: pictureWordsSchema(t)
      .extend({ file: z.string(t.picture) })
      .nullable()
      .default(null),
    sources: z.preprocess(
      given =>
        Array.isArray(given)
          ? given.map(source =>
              typeof source === 'object' && source && 'anonymous' in source
                ? { ...source, anonymous: yesOrNo(source.anonymous) }
                : source,
            )
          : given,
      fields.sources,
    ),
    corrections: z
      .array(
        z.strictObject({ at: moment(t.correctionAt), text: correctionText(t) }, t.correctionText),
        t.corrections,
      )
      .max(100, t.corrections)
      .default([]),
    reason: fields.reason,
    revision: fields.revision,
  })
}

export type StoryFileFields = z.output<ReturnType<typeof storyFileSchema>>

/** Which fields there may be, by where they stand. */
export const knownFields = (path: readonly PropertyKey[]): readonly string[] => {
  if (path[0] === 'picture') return ['file', 'alt', 'caption', 'credit', 'focus']
  if (path[0] === 'sources') return ['name', 'role', 'how', 'url', 'anonymous', 'reason']
  if (path[0] === 'corrections') return ['at', 'text']
  if (path[0] === 'revision') return ['kind', 'wrong', 'right', 'why', 'claims']
  return [
    ...['headline', 'standfirst', 'section', 'authors', 'published', 'slug', 'tags', 'series'],
    ...['picture', 'sources', 'corrections', 'reason', 'revision'],
  ]
}
