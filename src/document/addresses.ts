/** True for what a link may lead to: the web, a mail address, a sister story, a place on this site. */
export const isSafeAddress = (href: string): boolean =>
  /^(https?:|mailto:|story:)/i.test(href) || !/^[\s\p{Cc}]*[a-z][a-z\d+.\s\p{Cc}-]*:/iu.test(href)

/** True for an address that a card may lead to. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^/\s]/i.test(url) && URL.canParse(url)
