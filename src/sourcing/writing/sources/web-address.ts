export const isWebAddress = (text: string): boolean =>
  text.length <= 2000 && /^https?:$/.test(URL.parse(text)?.protocol ?? '')
