import { z } from 'zod'
import { textFields } from '../anchors/anchor.ts'
import { claimKinds, manners, relations } from '../claim.ts'
import { standings } from '../standing.ts'

const text = z.string().nullable().optional()
const place = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string().min(1) })

const entityTypes = [
  'Person',
  'Organization',
  'GovernmentOrganization',
  'NewsMediaOrganization',
  'CreativeWork',
  'Collective',
  'AnonymousSource',
] as const

const entity = z.object({
  type: z.enum(entityTypes),
  name: text,
  /** The public words for what has no name. */
  describedAs: text,
  role: text,
  interest: text,
  /** Another entity of the file. */
  affiliation: text,
  url: text,
  /** Of an anonymous source. */
  number: text,
  reasonGiven: text,
})

const hop = z.object({
  outlet: z.string(),
  relation: z.enum(relations),
  stated: z.boolean(),
  inferredFrom: text,
  title: text,
  url: text,
  date: text,
})

const claim = z.object({
  id: z.string().min(1).max(40),
  field: z.enum(textFields),
  kind: z.enum(claimKinds).optional(),
  claim: place,
  /** Its words were not in the text when it was exported. */
  lost: z.boolean().optional(),
  quotedParts: z.array(place).default([]),
  source: z
    .object({ entity: z.string(), ...place.partial().shape })
    .nullable()
    .default(null),
  cue: place.nullable().default(null),
  via: z.array(hop).default([]),
  manner: z.enum(manners),
  standing: z.enum(standings),
  standingReason: z.string().optional(),
  standingEvidence: text,
  respondsTo: z.array(z.string()).default([]),
  supports: z.array(z.string()).default([]),
  denies: z.array(z.string()).default([]),
  qualifies: z.array(z.string()).default([]),
  sameOrigin: z.array(z.string()).default([]),
  embeddedIn: text,
  flags: z.array(z.string()).default([]),
  note: z.string().default(''),
})

/** What somebody outside found out about claims. */
const externalCheck = z.object({
  claims: z.array(z.string()),
  finding: z.string(),
  effect: z.string().default(''),
  evidence: z.array(z.string()).default([]),
})

/** A story's claims as one document. Places count UTF-16 units in the claim's field; a source's and a cue's as well. */
export const claimsFile = z.object({
  entities: z.record(z.string(), entity).default({}),
  claims: z.array(claim).max(2000),
  externalChecks: z.array(externalCheck).default([]),
})

export type ClaimsFile = z.infer<typeof claimsFile>
export type FileClaim = ClaimsFile['claims'][number]
export type FileEntity = ClaimsFile['entities'][string]
export type FileCheck = ClaimsFile['externalChecks'][number]
export type FilePlace = z.infer<typeof place>
