import { type Db, inTransaction } from '../../platform/db/index.ts'
import type { Clock, Instant } from '../../platform/time/index.ts'
import type { ArticleId } from '../article.ts'
import { keepPicture } from '../pictures/library/keep-picture.ts'
import { type PublishOutcome, publishArticle } from '../publishing/publish-article.ts'
import type { StoryProblem } from '../story/story.ts'
import type { FieldPath, FileProblem } from './front-matter.ts'
import { type PreparedStory, prepareStoryFile } from './prepare-story-file.ts'

export type PublishFileOutcome =
  | Extract<PublishOutcome, { ok: true }>
  | { readonly ok: false; readonly problems: readonly FileProblem[] }

interface Paper {
  readonly db: Db
  readonly clock: Clock
  readonly dataFolder: string
}

/**
 * Publishes a story file: its pictures are stored, then the story is out, or out anew.
 * @param path absolute
 * @param publishedAt in place of what the file says
 * @param articleId of the story, where it is kept as a draft already
 */
export async function publishStoryFile(
  paper: Paper,
  {
    path,
    publishedAt,
    articleId = null,
  }: { readonly path: string; readonly publishedAt?: Instant; readonly articleId?: ArticleId | null },
): Promise<PublishFileOutcome> {
  const outcome = await prepareStoryFile(paper, path)
  if (!outcome.ok) return outcome
  const { input } = outcome.prepared
  const known = { ...input, ...(articleId && { articleId }), ...(publishedAt && { publishedAt }) }
  const prepared = { ...outcome.prepared, input: known }
  const [published] = await publishPrepared(paper, [prepared])
  if (!published) throw new Error('Publishing one story had no outcome')
  return published
}

/**
 * Publishes what `prepareStoryFile` found to be in order: all of it, or, where one story is refused, none.
 * @param rehearsal take all of it back again: the outcomes say what would happen
 * @returns an outcome for each story, in order
 */
export async function publishPrepared(
  paper: Paper,
  stories: readonly PreparedStory[],
  { rehearsal = false }: { readonly rehearsal?: boolean } = {},
): Promise<PublishFileOutcome[]> {
  if (!rehearsal) {
    for (const picture of stories.flatMap(({ pictures }) => pictures))
      await keepPicture(paper, { ...picture, by: null })
  }
  const outcomes: PublishFileOutcome[] = []
  const takeBack = new Error('Not to be kept')
  await inTransaction(paper.db, async tx => {
    for (const story of stories) outcomes.push(await publishInput({ db: tx, clock: paper.clock }, story))
    if (rehearsal || outcomes.some(({ ok }) => !ok)) throw takeBack
  }).catch(error => {
    if (error !== takeBack) throw error
  })
  return outcomes
}

async function publishInput(
  { db, clock }: Omit<Paper, 'dataFolder'>,
  { file, input }: PreparedStory,
): Promise<PublishFileOutcome> {
  const outcome = await publishArticle({ db, clock }, input)
  if (outcome.ok) return outcome
  return {
    ok: false,
    problems: outcome.problems.map(problem => ({
      line: lineOf(problem, file),
      field: problem.field,
      message: problem.message,
    })),
  }
}

function lineOf({ field, line }: StoryProblem, file: PreparedStory['file']): number {
  if (field === 'body') return file.linesBefore + (line ?? 1)
  const path: FieldPath = field === 'publishedAt' ? ['published'] : field.split('.')
  return file.lineOf(path)
}
