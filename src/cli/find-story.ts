import { type ArticleId, findStoryForDesk, histories } from '../articles/index.ts'
import type { Services } from '../platform/services.ts'
import { type Day, isDay } from '../platform/time/index.ts'
import { CommandError } from './command.ts'

/**
 * The story that somebody means by its address or its id.
 * @throws CommandError when there is none
 */
export async function findStory({ db }: Pick<Services, 'db'>, asked: string): Promise<ArticleId> {
  const path = asked.replace(/^https?:\/\/[^/]+/, '')
  const parts = /^\/(\d{4})\/(\d{2})\/(\d{2})\/([^/]+)/.exec(path)
  const day = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : ''
  if (parts && isDay(day)) {
    const id = await histories.owner(db, { day: day as Day, slug: slugIn(parts[4] ?? '') })
    if (id) return id
  } else if (await findStoryForDesk(db, asked as ArticleId)) return asked as ArticleId
  throw new CommandError(`There is no story ${asked}.`)
}

/** As in the address; one that is no text is no story's either. */
function slugIn(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
