import type { Db } from '../../platform/db/index.ts'
import { searchWords } from '../search-words.ts'
import type { Source } from '../source.ts'
import { searchSources } from '../store/sources.ts'

/** As many as a list under a field shows without scrolling. */
const mostOffered = 12

/**
 * The sources that a story may name, for what was typed: each word the beginning of one of theirs, accents aside, what
 * was used last first. With nothing typed, those used last. Anonymous ones of other stories are never among them.
 */
export const findSources = (db: Db, typed: string, storyId: string): Promise<Source[]> =>
  searchSources(db, { words: searchWords(typed).slice(0, 8), storyId, limit: mostOffered })
