/** What a kept page can depend on: it is dropped when one of its tags is. Imports nothing, as `urls.ts` does not. */
export const pageTags = {
  /** Lists of stories: dropped when one is published, changed, withdrawn or ordered anew. */
  stories: 'stories',
  /** A story's words, what they rest on, and its discussion. */
  article: (id: string) => `article:${id}`,
  /** Lists of editions. */
  editions: 'editions',
  edition: (day: string) => `edition:${day}`,
} as const
