import {
  type ArticleId,
  type DeskStory,
  findStoryForDesk,
  pictureLibrary,
  type StoryInput,
} from '../../../articles/index.ts'
import {
  type Ctx,
  type FormErrors,
  type FormValues,
  Problem,
  readForm,
} from '../../../platform/http/index.ts'
import type { Paper } from '../../../site/index.ts'
import type { StaffMember } from '../../../staff/index.ts'
import { settleStory } from '../../writing/progress.ts'
import { readStoryForm } from './story-form.ts'

/** What somebody sent with a story's form. */
export interface FormRequest {
  /** Null: a new story. */
  readonly known: DeskStory | null
  readonly values: FormValues
  readonly story: StoryInput
  /** Of the picture that came with it. */
  readonly errors: FormErrors
}

/** The story that an address names; null for `new`. */
export async function storyOf(c: Ctx, id = c.req.param('id') ?? ''): Promise<DeskStory | null> {
  if (id === 'new') return null
  const story = await findStoryForDesk(c.get('services').db, id as ArticleId)
  if (!story) throw new Problem('not-found')
  return story
}

/** The story that an address names, with all that is written of it. @throws Problem `not-found`, also for `new` */
export async function requireStory(c: Ctx): Promise<DeskStory> {
  await settleStory(c.get('services'), c.req.param('id') ?? '')
  const story = await storyOf(c)
  if (!story) throw new Problem('not-found')
  return story
}

/** Reads a story's form. A picture that comes with it is stored at once and named in the values from then on. */
export async function readFormRequest(c: Ctx, paper: Paper, staff: StaffMember): Promise<FormRequest> {
  const [known, { values, files }] = await Promise.all([storyOf(c), readForm(c)])
  const { values: stored, errors } = await withPicture(c, paper, staff, values, files.get('picture'))
  const { timeZone } = paper.settings
  return { known, values: stored, errors, story: readStoryForm(stored, timeZone, known?.publishedAt ?? null) }
}

async function withPicture(
  c: Ctx,
  paper: Paper,
  staff: StaffMember,
  { removePicture, ...values }: FormValues,
  file: File | undefined,
): Promise<{ values: FormValues; errors: FormErrors }> {
  const kept = removePicture ? { ...values, pictureFile: '' } : values
  if (!file) return { values: kept, errors: {} }
  const { db, clock, config } = c.get('services')
  const { alt = '', caption = null, credit = null } = values
  const saved = await pictureLibrary.keepPicture(
    { db, clock, dataFolder: config.dataFolder },
    { bytes: new Uint8Array(await file.arrayBuffer()), words: { alt, caption, credit }, by: staff.id },
  )
  if (saved.ok) return { values: { ...kept, pictureFile: saved.picture.file }, errors: {} }
  return { values: kept, errors: { picture: paper.t.desk.story.pictureRefused[saved.reason] } }
}
