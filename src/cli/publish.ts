import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type FileProblem,
  type PreparedStory,
  type PublishFileOutcome,
  prepareStoryFile,
  publishPrepared,
} from '../articles/index.ts'
import type { Services } from '../platform/services.ts'
import { absolute, urls } from '../urls.ts'
import { type Command, CommandError, exit } from './command.ts'
import { withServices } from './services.ts'

export const publish: Command = {
  name: 'publish',
  usage: 'FILE.md…',
  summary: 'Publish stories from files, or publish them again as new versions.',
  help: `
A story file begins with its fields in YAML between two lines ---, then the text in CommonMark:

  ---
  headline: The ferry stays
  standfirst: The county pays for another winter.
  section: harbour
  authors: [Agnes Tolliver]
  published: 2026-11-24 07:30
  picture:
    file: ferry.jpg
    alt: A small boat at a stone landing
    credit: Ida Quill
  sources:
    - { name: Harriet Moss, role: leads the transport committee, how: by telephone }
  ---
  The Heron is a wooden boat of eleven metres …

Only headline and section are needed. Without "published" the story is out at once; with a time to come it waits
for it. The same file again makes a new version of the same story, and a text that has not changed does nothing.
All files are checked first: when one has a problem, nothing is published.

  --dry-run   say what would happen, and do nothing

  standfirst publish ferry.md
  standfirst publish --dry-run stories/*.md`,
  options: { 'dry-run': { type: 'boolean' } },
  async run({ words, options, say, answer }) {
    if (words.length === 0)
      throw new CommandError('Which file? "standfirst publish --help" shows how.', exit.usage)
    const isRehearsal = options['dry-run'] === true
    return withServices(async services => {
      const results = await publishAll(services, words, { rehearsal: isRehearsal })
      for (const result of results) {
        if (result.outcome === 'refused') {
          for (const problem of result.problems) complain(result.file, problem)
        } else if (result.outcome !== 'ready') say(sentence(result, isRehearsal ? 'rehearsed' : 'done'))
      }
      answer({ dryRun: isRehearsal, files: results })
      return results.some(({ outcome }) => outcome === 'refused') ? exit.badInput : exit.ok
    })
  },
}

type FileResult =
  | { readonly file: string; readonly outcome: 'refused'; readonly problems: readonly FileProblem[] }
  /** In order, but not published, since another file was not. */
  | { readonly file: string; readonly outcome: 'ready' }
  | PublishedFile

interface PublishedFile {
  readonly file: string
  readonly outcome: Extract<PublishFileOutcome, { ok: true }>['outcome']
  readonly url: string
  readonly version: number
  readonly publishedAt: string
}

async function publishAll(
  services: Services,
  files: readonly string[],
  { rehearsal }: { rehearsal: boolean },
): Promise<FileResult[]> {
  const results: FileResult[] = []
  const stories: PreparedStory[] = []
  for (const file of files) {
    const outcome = await prepareStoryFile(services, realPath(file))
    if (outcome.ok) stories.push(outcome.prepared)
    results.push(
      outcome.ok ? { file, outcome: 'ready' } : { file, outcome: 'refused', problems: outcome.problems },
    )
  }
  if (stories.length < files.length) return results
  const { db, clock, config } = services
  const outcomes = await publishPrepared({ db, clock, dataFolder: config.dataFolder }, stories, { rehearsal })
  const isDone = outcomes.every(({ ok }) => ok)
  return results.map((ready, place) => {
    const outcome = outcomes[place]
    if (outcome && !outcome.ok) return { file: ready.file, outcome: 'refused', problems: outcome.problems }
    return outcome && isDone ? publishedFile(ready.file, outcome, config.url) : ready
  })
}

const publishedFile = (
  file: string,
  { outcome, address, versionNumber, publishedAt }: Extract<PublishFileOutcome, { ok: true }>,
  paperUrl: string,
): PublishedFile => ({
  file,
  outcome,
  url: absolute(paperUrl, urls.article(address)),
  version: versionNumber,
  publishedAt,
})

/** One file has one name, however it was called: the same origin is the same story. */
function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}

const told = {
  published: { done: 'Published', rehearsed: 'Would be published' },
  updated: { done: 'Updated', rehearsed: 'Would be updated' },
  scheduled: { done: 'Waits for its hour', rehearsed: 'Would wait for its hour' },
  unchanged: { done: 'Unchanged', rehearsed: 'Would be unchanged' },
} as const

function sentence(
  { outcome, url, version, publishedAt }: PublishedFile,
  tense: 'done' | 'rehearsed',
): string {
  const when = outcome === 'scheduled' ? `, ${publishedAt}` : ''
  return `${told[outcome][tense]} (version ${version}${when}): ${url}`
}

const complain = (file: string, { line, message }: FileProblem) =>
  process.stderr.write(`${file}:${line}: ${message}\n`)
