import type { Db } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import type { ArticleId } from '../../article.ts'
import { foldText } from '../../search/words.ts'
import type { ArticleTables } from '../../tables.ts'
import { type Picture, type PictureWords, pictureNamed } from '../picture.ts'
import type { LibraryTables } from './tables.ts'

const tables = (db: Db) => db.withTables<LibraryTables>()

/** A picture as the library shows it. */
export interface KeptPicture extends Picture {
  readonly addedBy: StaffId | null
  readonly addedAt: Instant
}

const columnsOf = ({ alt, caption, credit, focus }: PictureWords) => ({
  alt,
  caption,
  credit,
  focus: focus ?? null,
  words: foldText([alt, caption, credit].filter(Boolean).join(' ')),
})

/** Takes a picture in; one that is there keeps its words. */
export async function insertPicture(
  db: Db,
  picture: Picture,
  added: { readonly by: StaffId | null; readonly at: Instant },
): Promise<void> {
  await tables(db)
    .insertInto('picture')
    .values({ file: picture.file, ...columnsOf(picture), added_by: added.by, added_at: added.at })
    .onConflict(conflict => conflict.column('file').doNothing())
    .execute()
}

/** False when there is no such picture. */
export async function writePictureWords(db: Db, file: string, words: PictureWords): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('picture')
    .set(columnsOf(words))
    .where('file', '=', file)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const rows = (db: Db) =>
  tables(db)
    .selectFrom('picture')
    .select(['file', 'alt', 'caption', 'credit', 'focus', 'added_by', 'added_at'])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

function toKept({ file, focus, added_by, added_at, ...words }: Row): KeptPicture {
  const picture = pictureNamed(file, { ...words, ...(focus && { focus }) })
  if (!picture) throw new Error(`The library holds "${file}", which no picture is called`)
  return { ...picture, addedBy: added_by, addedAt: added_at }
}

export async function findPicture(db: Db, file: string): Promise<KeptPicture | null> {
  const row = await rows(db).where('file', '=', file).executeTakeFirst()
  return row ? toKept(row) : null
}

interface LibraryFilter {
  /** Words that the picture's alt, caption or credit must all have, whatever the case or the accents. */
  readonly query?: string
}

/** Newest first, at most 200. */
export async function listPictures(
  db: Db,
  { query, limit, offset = 0 }: LibraryFilter & { readonly limit: number; readonly offset?: number },
): Promise<KeptPicture[]> {
  const found = await withWords(rows(db), query)
    .orderBy('added_at', 'desc')
    .orderBy('file')
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute()
  return found.map(toKept)
}

export async function countPictures(db: Db, { query }: LibraryFilter = {}): Promise<number> {
  const { count } = await withWords(rows(db), query)
    .clearSelect()
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function withWords(query: ReturnType<typeof rows>, typed = '') {
  return foldText(typed)
    .split(' ')
    .filter(Boolean)
    .slice(0, 10)
    .reduce((found, word) => found.where('words', 'like', `%${word}%`), query)
}

/** Stories whose published text or draft shows a picture, at most 50, what changed last first. */
export async function storiesShowing(db: Db, file: string): Promise<ArticleId[]> {
  const found = await db
    .withTables<ArticleTables>()
    .selectFrom('article')
    .leftJoin('article_version as version', 'version.id', 'article.version_id')
    .leftJoin('article_draft as draft', 'draft.article_id', 'article.id')
    .select('article.id')
    .where(eb =>
      eb.or([
        eb('version.picture', 'like', `%${file}%`),
        eb('version.body', 'like', `%${file}%`),
        eb('draft.story', 'like', `%${file}%`),
      ]),
    )
    .orderBy('article.changed_at', 'desc')
    .orderBy('article.id', 'desc')
    .limit(50)
    .execute()
  return found.map(({ id }) => id)
}
