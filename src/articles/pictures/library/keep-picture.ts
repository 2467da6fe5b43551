import { type Db, inTransaction } from '../../../platform/db/index.ts'
import { Problem } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { messagesFor, readSettings } from '../../../site/index.ts'
import { recordAudit, type StaffId } from '../../../staff/index.ts'
import { pictureWordsSchema } from '../../story/story.ts'
import type { PictureWords } from '../picture.ts'
import { noWords, savePicture } from '../save-picture.ts'
import { insertPicture, writePictureWords } from './library-store.ts'

interface Uses {
  readonly db: Db
  readonly clock: Clock
  readonly dataFolder: string
}

/** Stores a picture and takes it into the library. One that is there already keeps the words it has. */
export async function keepPicture(
  { db, clock, dataFolder }: Uses,
  { bytes, words = noWords, by }: { bytes: Uint8Array; words?: PictureWords; by: StaffId | null },
): ReturnType<typeof savePicture> {
  const saved = await savePicture({ dataFolder }, bytes, words)
  if (saved.ok) await insertPicture(db, saved.picture, { by, at: clock.now() })
  return saved
}

type DescribeOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> }

/**
 * Changes the words that a picture is offered with. Stories keep those they were published with.
 * @throws Problem `not-found` when the library has no such picture
 */
export async function describePicture(
  { db, clock }: { db: Db; clock: Clock },
  { file, words, by }: { file: string; words: Readonly<Record<string, unknown>>; by: StaffId },
): Promise<DescribeOutcome> {
  const { language } = await readSettings(db)
  const parsed = pictureWordsSchema(messagesFor(language).articles.story).safeParse(words)
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => [String(path[0] ?? ''), message])
    return { ok: false, errors: Object.fromEntries(errors) }
  }
  return inTransaction(db, async tx => {
    const { focus, ...rest } = parsed.data
    if (!(await writePictureWords(tx, file, { ...rest, ...(focus && { focus }) })))
      throw new Problem('not-found')
    await recordAudit({ db: tx, clock }, { by, action: 'picture.described', subject: `picture:${file}` })
    return { ok: true }
  })
}
