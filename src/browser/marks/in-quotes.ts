/** Words between double quotation marks, with single ones for those inside; a pair that is there already gets no second. */
export const inQuotes = (words: string): string =>
  /^“[^“”]*”$/.test(words) ? words : `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
