import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ArticleId,
  bodyText,
  prepareStoryFile,
  type StoryInput,
  saveDraft,
} from '../../articles/index.ts'
import type { Services } from '../../platform/services.ts'
import { type Instant, plus } from '../../platform/time/index.ts'
import { approveAnonymousSource, importClaims, listClaims, setStanding } from '../../sourcing/index.ts'
import { sampleFolder } from '../folders.ts'
import { anEditor } from './an-editor.ts'
import { readSampleClaims } from './sample-files.ts'

type Seeded = Pick<Services, 'db' | 'clock' | 'config'>

/** The desk notes who says so half an hour before a story is out. */
const before = { minutes: -30 }

/**
 * Keeps a story of the sample as a draft with its claims, approved, so that publishing it takes them along. Null for a
 * story that has none.
 */
export async function seedClaims(
  services: Seeded,
  {
    file,
    path,
    publishedAt,
  }: { readonly file: string; readonly path: string; readonly publishedAt: Instant },
): Promise<ArticleId | null> {
  const claimsFile = claimsFileOf(file)
  if (!existsSync(join(sampleFolder, claimsFile))) return null
  const prepared = await prepareStoryFile(services, path)
  if (!prepared.ok) return null
  return draftWithClaims(services, {
    articleId: null,
    story: prepared.prepared.input,
    claimsFile,
    at: plus(publishedAt, before),
  })
}

/** Keeps a text as a draft, with the claims that a file adds to those it has. */
export async function draftWithClaims(
  services: Seeded,
  {
    articleId,
    story,
    claimsFile,
    at,
  }: {
    readonly articleId: ArticleId | null
    readonly story: StoryInput
    readonly claimsFile: string | null
    readonly at: Instant
  },
): Promise<ArticleId> {
  const { db } = services
  const tools = { db, clock: { now: () => at } }
  const storyId = await saveDraft(tools, { articleId, story, by: null })
  if (!claimsFile) return storyId
  const { headline, standfirst = '', body } = story
  const { afterwards: _, ...given } = readSampleClaims(claimsFile)
  const texts = { headline, standfirst, body: bodyText(body) }
  const imported = await importClaims(tools, { storyId, texts, file: given, by: null })
  if (!imported.ok)
    throw new Error(
      `${claimsFile}: ${imported.problems.map(({ at, problem }) => `${at}: ${problem}`).join('; ')}`,
    )
  await approveUnnamed(services, tools, storyId)
  return storyId
}

/** An editor stands for the sources whom a story does not name. */
async function approveUnnamed(
  services: Seeded,
  tools: Pick<Services, 'db' | 'clock'>,
  storyId: ArticleId,
): Promise<void> {
  const unnamed = new Set(
    (await listClaims(tools.db, storyId)).flatMap(({ source }) => (source?.anonymity ? [source.id] : [])),
  )
  const by = await anEditor(services)
  for (const sourceId of unnamed) {
    const approved = await approveAnonymousSource(tools, { sourceId, storyWriters: new Set(), by })
    if (!approved.ok) throw new Error(`The sample's unnamed source was not approved: ${approved.reason}`)
  }
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
