import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticleId, bodyText, publishArticle, saveDraft } from '../../src/articles/index.ts'
import { rootFolder } from '../../src/platform/config/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { addClaim, type SourceId, saveSource } from '../../src/sourcing/index.ts'
import { urls } from '../../src/urls.ts'

const wordsInAll = 5000
const claimsInAll = 300
const peopleInAll = 40

/** Publishes a story of 5,000 words of the sample's own prose with 300 claims by 40 people. @returns its paths */
export async function writeSourcedStory(services: Services): Promise<{ read: string; write: string }> {
  const story = { headline: 'Everything that was said', section: 'harbour', body: prose() }
  const storyId = await saveDraft(services, { articleId: null, story, by: null })
  const texts = { headline: story.headline, standfirst: '', body: bodyText(story.body) }
  const sources = await writeSources(services, texts.body)
  for (const [place, at] of passages(texts.body).entries()) {
    const source = sources[place % sources.length] ?? null
    const claim = { at, kind: 'fact', manner: 'on-record', source } as const
    const added = await addClaim(services, { storyId, texts, by: null, ...claim })
    if (!added.ok) throw new Error(`A claim was refused: ${added.reason}`)
  }
  const published = await publishArticle(services, { ...story, articleId: storyId as ArticleId })
  if (!published.ok) throw new Error(published.problems.map(({ message }) => message).join('; '))
  return { read: urls.article(published.address), write: urls.deskStory(storyId) }
}

/** The sample's paragraphs, over again as often as it takes, their sentences in another order each time. */
function prose(): string {
  const folder = join(rootFolder, 'sample/stories')
  const paragraphs = readdirSync(folder)
    .sort()
    .flatMap(file => readFileSync(join(folder, file), 'utf8').split('---\n').slice(2).join('').split('\n\n'))
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => /^[\w“]/.test(text))
  const chosen: string[] = []
  let words = 0
  for (let place = 0; words < wordsInAll; place += 1) {
    const sentences = (paragraphs[place % paragraphs.length] ?? '').split(/(?<=[.”]) (?=[A-Z“])/)
    const text = place < paragraphs.length ? sentences.join(' ') : sentences.toReversed().join(' ')
    chosen.push(text)
    words += text.split(' ').length
  }
  return chosen.join('\n\n')
}

/** People named by two words of the text each, so that no two names are alike. */
async function writeSources(services: Services, text: string): Promise<SourceId[]> {
  const words = [...new Set(text.match(/\b[a-z]{5,9}\b/g))].map(
    word => word.charAt(0).toUpperCase() + word.slice(1),
  )
  const sources: SourceId[] = []
  for (let place = 0; place < peopleInAll; place += 1) {
    const wording = `${words[place * 2]} ${words[place * 2 + 1]}`
    const role = `who speaks for the ${words[200 + place]?.toLowerCase()}`
    const saved = await saveSource(services, { kind: 'person', wording, role, by: null })
    if (!saved.ok) throw new Error(`A source was refused: ${saved.reason}`)
    sources.push(saved.source.id)
  }
  return sources
}

/** Stretches of eleven words, evenly over the text. */
function passages(text: string): { field: 'body'; start: number; end: number }[] {
  const words = [...text.matchAll(/\S+/g)]
  return Array.from({ length: claimsInAll }, (_, place) => {
    const first = Math.floor((place * (words.length - 12)) / claimsInAll)
    const [start, last] = [words[first], words[first + 10]]
    return { field: 'body', start: start?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
  })
}
