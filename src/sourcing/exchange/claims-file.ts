import { z } from 'zod'
import { cleanLine, cleanText } from '../../platform/text/index.ts'
import { textFields } from '../anchors/anchor.ts'
import { claimKinds, manners, relations } from '../claim.ts'
import { standings } from '../standing.ts'
import { isWebAddress } from '../writing/sources/web-address.ts'

/** One line, or none. What is longer than can be kept is refused, so that nothing is cut off in silence. */
const line = (longest: number) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(longest))
    .transform(text => text || null)
    .nullable()
    .optional()
const address = line(2000).refine(url => !url || isWebAddress(url), 'No address of a page on the web')
/** A line that a desk note can hold among others: see `writeDeskNote`. */
const noteLine = z.string().transform(cleanLine).pipe(z.string().min(1).max(2000))
const flag = noteLine.refine(text => !text.includes(';'), 'A flag has no semicolon')
const text = (longest: number) => z.string().transform(cleanText).pipe(z.string().max(longest))
const words = (longest: number) =>
  text(longest)
    .transform(written => written || null)
    .nullable()
    .optional()
const key = z.string().min(1).max(100)
const label = z.string().min(1).max(40)
const labels = z.array(label).default([])

const place = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1).max(10_000),
})

const entityTypes = [
  'Person',
  'Organization',
  'GovernmentOrganization',
  'NewsMediaOrganization',
  'CreativeWork',
  'Collective',
  'AnonymousSource',
] as const

const entity = z
  .strictObject({
    type: z.enum(entityTypes),
    name: line(200),
    /** The public words for what has no name. */
    describedAs: line(200),
    role: line(600),
    /** Whether it has an interest in the matter; which one says `interest`. */
    interested: z.boolean().optional(),
    interest: line(600),
    /** Another entity of the file. */
    affiliation: key.nullable().optional(),
    url: address,
    /** Of an anonymous source. */
    number: line(600),
    reasonGiven: line(600),
  })
  .refine(({ interested, interest }) => interested === undefined || interested === Boolean(interest), {
    path: ['interest'],
    message: 'Whoever is interested has an interest in words, and nobody else has',
  })
  .refine(({ name, describedAs }) => !(name && describedAs), {
    path: ['describedAs'],
    message: 'What has a name needs no words in its place',
  })
  .refine(({ type, name, affiliation, url }) => type !== 'AnonymousSource' || !(name || affiliation || url), {
    message: 'A source that is not named has no name, affiliation or address here',
  })
  .refine(({ type, number, reasonGiven }) => type === 'AnonymousSource' || !(number || reasonGiven), {
    message: 'Only a source that is not named has a number and a reason',
  })

const hop = z.strictObject({
  outlet: key,
  relation: z.enum(relations),
  stated: z.boolean(),
  inferredFrom: label.nullable().optional(),
  title: line(300),
  url: address,
  date: line(40),
  excerpt: words(5000),
})

const claim = z.strictObject({
  id: label,
  field: z.enum(textFields),
  kind: z.enum(claimKinds).optional(),
  claim: place,
  /** Its words were not in the text when it was exported. */
  lost: z.boolean().optional(),
  quotedParts: z.array(place).default([]),
  source: z
    .strictObject({ entity: key, ...place.partial().shape })
    .nullable()
    .default(null),
  /** Without a place when it is not in the text any more. */
  cue: z
    .strictObject({ ...place.partial().shape, text: place.shape.text })
    .nullable()
    .default(null),
  via: z.array(hop).default([]),
  manner: z.enum(manners),
  standing: z.enum(standings),
  standingReason: text(2000).optional(),
  standingEvidence: words(4000),
  respondsTo: labels,
  supports: labels,
  denies: labels,
  qualifies: labels,
  sameOrigin: labels,
  embeddedIn: label.nullable().optional(),
  flags: z.array(flag).default([]),
  note: text(10_000).default(''),
})

/** What somebody outside found out about claims. */
const externalCheck = z.strictObject({
  claims: z.array(label).min(1),
  finding: noteLine,
  effect: noteLine.or(z.literal('')).default(''),
  evidence: z.array(noteLine).default([]),
})

/**
 * A story's claims as one document. Places count UTF-16 units in the claim's field; a source's and a cue's as well. What
 * cannot be kept is refused; only beside these three there may be what there likes, such as the story's own text.
 */
export const claimsFile = z.object({
  entities: z.record(key, entity).default({}),
  claims: z.array(claim).max(2000),
  externalChecks: z.array(externalCheck).default([]),
})

export type ClaimsFile = z.infer<typeof claimsFile>
export type FileClaim = ClaimsFile['claims'][number]
export type FileEntity = ClaimsFile['entities'][string]
export type FileCheck = ClaimsFile['externalChecks'][number]
export type FilePlace = z.infer<typeof place>
