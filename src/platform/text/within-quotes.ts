/** Words as they stand between double quotation marks: without a pair of their own, and with single marks for those inside. */
export const withinQuotes = (words: string): string =>
  /^“[^“”]*”$/.test(words) ? words.slice(1, -1) : words.replaceAll('“', '‘').replaceAll('”', '’')
