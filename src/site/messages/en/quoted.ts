/** In quotation marks. Those inside become single ones; words that have a pair around them already get no second. */
export const quoted = (words: string): string =>
  /^“[^“”]*”$/.test(words) ? words : `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
