import { z } from 'zod'
import { textFields } from '../anchors/anchor.ts'
import { type ClaimId, claimKinds, linkKinds, manners, relations } from '../claim.ts'
import type { FrozenClaim } from '../frozen-claim.ts'
import { type SourceId, sourceKinds } from '../source.ts'

const claimId = z.string().transform(id => id as ClaimId)
const sourceId = z.string().transform(id => id as SourceId)
const text = z.string().nullable()
const place = { start: z.number(), end: z.number(), exact: z.string() }

const anchor = z.object({
  field: z.enum(textFields),
  ...place,
  prefix: z.string(),
  suffix: z.string(),
})

const source = z.object({
  id: sourceId,
  slug: z.string(),
  kind: z.enum(sourceKinds),
  wording: z.string(),
  role: text,
  interest: text,
  outlet: z.literal('outlet').nullable(),
  government: z.literal('government').optional(),
  url: text,
  affiliation: z.object({ id: sourceId, slug: z.string(), wording: z.string() }).nullable(),
  number: text,
  reason: text,
})

const frozenClaims: z.ZodType<FrozenClaim[]> = z.array(
  z.object({
    id: claimId,
    number: z.number(),
    kind: z.enum(claimKinds),
    anchor,
    source: source.nullable(),
    sourceAnchor: anchor.nullable(),
    cue: text,
    cueAnchor: anchor.nullable(),
    quoted: z.array(z.object(place)),
    manner: z.enum(manners),
    hops: z.array(
      z.object({
        relation: z.enum(relations),
        outlet: source,
        report: z.object({ title: z.string(), url: text, date: text }).nullable(),
        stated: z.enum(['stated', 'inferred']),
        inferredFrom: claimId.nullable(),
      }),
    ),
    embeddedIn: claimId.nullable(),
    links: z.array(z.object({ to: claimId, kind: z.enum(linkKinds) })),
  }),
)

/**
 * The claims that a version was published with.
 * @param json `JSON.stringify` of what `freezeClaims` gave
 * @throws when it is anything else
 */
export const readFrozenClaims = (json: string): FrozenClaim[] => frozenClaims.parse(JSON.parse(json))
