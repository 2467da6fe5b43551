import type { DeskStory } from '../../../articles/index.ts'
import { type Db, inTransaction } from '../../../platform/db/index.ts'
import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import type { Paper } from '../../../site/index.ts'
import {
  addClaim,
  type Claim,
  type ClaimInput,
  type ClaimProblem,
  changeClaim,
  claimKinds,
  manners,
  type Range,
  type Source,
  type StoryTexts,
  setStanding,
  standings,
} from '../../../sourcing/index.ts'
import type { StaffMember } from '../../../staff/index.ts'
import { isOut } from '../load-story-claims.ts'
import { readHops } from './read-hops.ts'
import { readBeside, readPlace, readQuoted } from './read-place.ts'
import { readWho } from './read-who.ts'
import { usualWay } from './usual-way.ts'

interface Given {
  readonly story: DeskStory
  readonly texts: StoryTexts
  readonly claims: readonly Claim[]
  /** Null: a new one. */
  readonly claim: Claim | null
  readonly values: FormValues
  readonly by: StaffMember
  readonly words: Paper['t']['desk']['claims']['errors']
}

type ClaimSaved =
  | { readonly ok: true; readonly claim: Claim }
  | {
      readonly ok: false
      readonly errors: FormErrors
      /** Places that the words may mean. */
      readonly several: readonly Range[]
      /** Remembered sources that the name may mean. */
      readonly alike: readonly Source[]
    }

/** Undoes what a form wrote before it was refused, such as a new source. */
class Refusal extends Error {
  readonly errors: FormErrors
  readonly several: readonly Range[]
  readonly alike: readonly Source[]

  constructor(errors: FormErrors, several: readonly Range[] = [], alike: readonly Source[] = []) {
    super('The form of a claim was refused')
    this.errors = errors
    this.several = several
    this.alike = alike
  }
}

/** Keeps what a form says of a claim, with the new source that it may name: all of it, or nothing. */
export async function saveClaim({ db, clock }: { db: Db; clock: Clock }, given: Given): Promise<ClaimSaved> {
  try {
    return await inTransaction(db, async tx => ({ ok: true, claim: await write({ db: tx, clock }, given) }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { errors, several, alike } = error
    return { ok: false, errors, several, alike }
  }
}

async function write(tools: { db: Db; clock: Clock }, given: Given): Promise<Claim> {
  const { story, texts, claims, claim, values, by, words } = given
  const place = readPlace(values, texts, words)
  if (!place.ok) throw new Refusal(place.errors, place.several)
  const { at } = place
  const beside = readBeside(values, at, texts, words)
  if (!beside.ok) throw new Refusal(beside.errors)
  const quoted = readQuoted(values, at, texts, words, claim ? 'none' : 'marks')
  if (!quoted.ok) throw new Refusal(quoted.errors)
  const context = { storyId: story.id, by: by.id, words }
  const who = await readWho(tools, values, context)
  if (!who.ok) throw new Refusal(who.errors, [], who.alike)
  const steps = await readHops(tools, values, claims, context)
  if (!steps.ok) throw new Refusal(steps.errors)
  const usual = usualWay(
    who.source,
    at,
    claims.filter(({ id }) => id !== claim?.id),
  )
  const isUsual = steps.hops.length === 0 && values.via === 'usual'
  const input: ClaimInput = {
    at,
    ...beside.beside,
    cue: values.cue?.trim() || null,
    kind: claimKinds.find(kind => kind === values.kind) ?? 'fact',
    manner: manners.find(manner => manner === values.manner) ?? usual.manner,
    source: who.source?.id ?? null,
    quoted: quoted.quoted,
    hops: isUsual ? usual.hops : steps.hops,
    embeddedIn: claims.find(({ id }) => id === values.embedded)?.id ?? null,
    note: (values.note ?? '').trim(),
  }
  const outcome = claim
    ? await changeClaim(tools, { claimId: claim.id, texts, changes: input, by: by.id })
    : await addClaim(tools, { storyId: story.id, texts, ...input, by: by.id })
  if (!outcome.ok) throw new Refusal({ [fieldOf(outcome.reason)]: words.claim[outcome.reason] })
  return withStanding(tools, outcome.claim, given)
}

/** A form may say how firm the claim is; else a new one has what is usual for its manner, and another keeps what it has. */
async function withStanding(
  tools: { db: Db; clock: Clock },
  claim: Claim,
  { story, values, by, words }: Given,
): Promise<Claim> {
  const held = claim.standing.standing
  const standing = standings.find(known => known === values.standing) ?? held
  const reason = (values.standingReason ?? '').trim()
  if (standing === held && reason === '') return claim
  const set = await setStanding(tools, {
    claimId: claim.id,
    standing,
    reason,
    evidence: null,
    isOut: isOut(story),
    by,
  })
  if (!set.ok) throw new Refusal({ standingReason: words.standing[set.reason] })
  return { ...claim, standing: set.entry }
}

const fields: Readonly<Partial<Record<ClaimProblem, string>>> = {
  'quoted-outside': 'quoted',
  'source-not-found': 'who',
  'source-of-another-story': 'who',
  'manner-and-source': 'manner',
  'outlet-not-found': 'hop-0-outlet',
  'report-of-another-outlet': 'hop-0-report',
  'inferred-from-unknown': 'hop-0-from',
  'inferred-in-a-circle': 'hop-0-from',
  'embedded-in-unknown': 'embedded',
  'not-enclosed': 'embedded',
}

const fieldOf = (problem: ClaimProblem): string => fields[problem] ?? 'words'
