import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticleId, bodyText, prepareStoryFile, saveDraft } from '../../articles/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Instant, plus } from '../../platform/time/index.ts'
import { approveAnonymousSource, importClaims, listClaims, setStanding } from '../../sourcing/index.ts'
import { listStaff, makeAdministrator, type StaffMember } from '../../staff/index.ts'
import { sampleFolder } from '../folders.ts'
import { readSampleClaims } from './sample-files.ts'

type Seeded = Pick<Services, 'db' | 'clock' | 'config'>

/** The desk notes who says so half an hour before a story is out. */
const before = { minutes: -30 }

/**
 * Keeps a story of the sample as a draft with its claims, approved and judged, so that publishing it takes them along.
 * Null for a story that has none.
 */
export async function seedClaims(
  services: Seeded,
  {
    file,
    path,
    publishedAt,
  }: { readonly file: string; readonly path: string; readonly publishedAt: Instant },
): Promise<ArticleId | null> {
  const claims = join(sampleFolder, claimsFileOf(file))
  if (!existsSync(claims)) return null
  const prepared = await prepareStoryFile(services, path)
  if (!prepared.ok) return null
  const { input } = prepared.prepared
  const { db } = services
  const tools = { db, clock: { now: () => plus(publishedAt, before) } }
  const storyId = await saveDraft(tools, { articleId: null, story: input, by: null })
  const { afterwards: _, ...given } = readSampleClaims(claimsFileOf(file))
  const texts = {
    headline: input.headline,
    standfirst: input.standfirst ?? '',
    body: bodyText(input.body),
  }
  const imported = await importClaims(tools, { storyId, texts, file: given, by: null })
  if (!imported.ok)
    throw new Error(
      `${claims}: ${imported.problems.map(({ at, problem }) => `${at}: ${problem}`).join('; ')}`,
    )
  const editor = await anEditor(services)
  const unnamed = new Set(
    (await listClaims(db, storyId)).flatMap(({ source }) => (source?.anonymity ? [source.id] : [])),
  )
  for (const sourceId of unnamed) {
    const approved = await approveAnonymousSource(tools, { sourceId, storyWriters: new Set(), by: editor })
    if (!approved.ok) throw new Error(`${claims}: the anonymous source was not approved: ${approved.reason}`)
  }
  return storyId
}

/** What became of a story's claims: how firm the desk held them to be, and when. */
export async function seedStandings(
  services: Seeded,
  {
    file,
    storyId,
    publishedAt,
  }: { readonly file: string; readonly storyId: ArticleId; readonly publishedAt: Instant },
): Promise<void> {
  const { db } = services
  const { afterwards } = readSampleClaims(claimsFileOf(file))
  const ids = new Map((await listClaims(db, storyId)).map(({ label, id }) => [label, id]))
  const editor = await anEditor(services)
  for (const { claim, minutesAfter, independentOf, evidence = null, ...entry } of afterwards) {
    const claimId = ids.get(claim)
    if (!claimId) throw new Error(`The sample's ${file} has no claim "${claim}"`)
    const tools = { db, clock: { now: () => plus(publishedAt, { minutes: minutesAfter }) } }
    const other = independentOf ? (ids.get(independentOf) ?? null) : null
    const set = await setStanding(tools, { claimId, ...entry, evidence, independentOf: other, by: editor })
    if (!set.ok) throw new Error(`The sample's standing of "${claim}" was refused: ${set.reason}`)
  }
}

const claimsFileOf = (storyFile: string): string =>
  storyFile.replace(/^stories\//, 'claims/').replace(/\.md$/, '.json')

/** Whoever may speak for the paper: the first of the staff who may, else the administrator of its first start. */
async function anEditor(services: Seeded): Promise<StaffMember> {
  const staff = await listStaff(services.db)
  const known = staff.find(({ role, revokedAt }) => role === 'administrator' && !revokedAt)
  if (known) return known
  const { id } = await makeAdministrator(services)
  const made = (await listStaff(services.db)).find(member => member.id === id)
  if (!made) throw new Error('The administrator who was just made is not there')
  return made
}
