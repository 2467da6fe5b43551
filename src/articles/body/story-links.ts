import { percentDecoded } from '../../document/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { urls } from '../../urls.ts'
import { findPublishedBySlug } from '../store/pages.ts'

/**
 * Links to sister stories, written `story:the-slug` (or `story:2026-11-24/the-slug` where a slug was used on several
 * days). They are stored so, and given their address when the text is read: the link follows a story that moves,
 * appears by itself when its story is published, and never betrays one that is not. Until then its words stand alone.
 */
const storyLink = /<a href="story:(?:(\d{4}-\d{2}-\d{2})\/)?([^"/]+)">([\s\S]*?)<\/a>/g

export async function resolveStoryLinks(db: Db, now: Instant, html: string): Promise<string> {
  const wanted = new Map<string, { day: Day | null; slug: string }>()
  for (const [, day, slug = ''] of html.matchAll(storyLink)) {
    wanted.set(keyOf(day, slug), { day: (day as Day | undefined) ?? null, slug: percentDecoded(slug) })
  }
  const found = new Map<string, string>()
  for (const [key, { day, slug }] of wanted) {
    const address = await findPublishedBySlug(db, now, slug, day)
    if (address) found.set(key, urls.article(address))
  }
  return html.replace(storyLink, (_, day: string | undefined, slug: string, words: string) => {
    const address = found.get(keyOf(day, slug))
    return address ? `<a href="${address}">${words}</a>` : words
  })
}

const keyOf = (day: string | undefined, slug: string): string => `${day ?? ''}/${slug}`
