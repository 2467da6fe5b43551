import { urls } from '../../urls.ts'

/** What is marked in a story's texts, other than by writing in them. */
export type Marks = 'claims' | 'notes'

/** What a story's stream tells: a change, who is where, who has gone, what is marked, or how far the story is. */
export interface LiveNews {
  readonly seq?: number
  readonly change?: string
  readonly changedAt?: string
  readonly presence?: string
  readonly gone?: number
  /** What changed of what is marked in the story's texts. */
  readonly marks?: Marks
}

const waits = [1000, 2000, 4000, 8000, 15_000]

/** Hears what others write, and comes back after each break. `onOpen` is called each time: something may have been missed. */
export function hearOthers(
  story: string,
  client: number,
  {
    onOpen,
    onNews,
    onLost,
  }: {
    /** `isBack`: the stream was open before. */
    readonly onOpen: (isBack: boolean) => void
    readonly onNews: (news: LiveNews) => void
    readonly onLost: () => void
  },
): void {
  let failures = 0
  let isBack = false
  const open = () => {
    const source = new EventSource(urls.deskWritingLive(story, client))
    source.addEventListener('open', () => {
      failures = 0
      onOpen(isBack)
      isBack = true
    })
    source.addEventListener('message', ({ data }) => onNews(JSON.parse(data)))
    source.addEventListener('error', () => {
      source.close()
      onLost()
      failures += 1
      setTimeout(open, waits[Math.min(failures, waits.length) - 1])
    })
  }
  open()
}
