const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** Small letters that no normalisation takes apart, in plain ones: `straße` is `strasse`. */
export const spellOut = (text: string): string =>
  text.replace(/[ßæœøðþłđı]/g, letter => spelledOut[letter] ?? letter)
