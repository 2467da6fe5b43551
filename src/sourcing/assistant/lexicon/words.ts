/** The words of a list that is written as running text. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(word => word !== '')

export const setOf = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap(wordsOf))
