import { urls } from '../../../urls.ts'
import { element, freshId } from '../parts/element.ts'

interface SuggestedStory {
  readonly headline: string
  /** As a link to it is written. */
  readonly href: string
}

const pause = 150

/**
 * Offers stories of the paper whose headline holds the words that are written where an address is asked for. The list
 * is the browser's own, so that its keys and its words for screen readers are.
 */
export function suggestStories(
  input: HTMLInputElement | HTMLTextAreaElement,
  chosen: (story: SuggestedStory) => void,
): HTMLElement {
  const list = element('datalist', { id: freshId() })
  input.setAttribute('list', list.id)
  let waiting = 0
  let stories: readonly SuggestedStory[] = []
  input.addEventListener('input', () => {
    const story = stories.find(({ href }) => href === input.value)
    if (story) return chosen(story)
    clearTimeout(waiting)
    waiting = window.setTimeout(async () => {
      const query = input.value.trim()
      if (query.length < 2 || /^[a-z]+:/i.test(query)) return
      stories = await fetchStories(query)
      list.replaceChildren(
        ...stories.map(({ href, headline }) => element('option', { value: href, label: headline })),
      )
    }, pause)
  })
  return list
}

/** None where the network is away: the address can still be written. */
async function fetchStories(query: string): Promise<readonly SuggestedStory[]> {
  try {
    const answer = await fetch(urls.deskStoryLinks(query))
    return answer.ok ? ((await answer.json()) as SuggestedStory[]) : []
  } catch {
    return []
  }
}
