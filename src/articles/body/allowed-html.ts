import type { HtmlRules } from '../../platform/text/index.ts'

/** All that a story's text may hold once it is HTML. */
export const allowedHtml: HtmlRules = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote'],
    ...['em', 'strong', 's', 'a', 'code', 'pre', 'sup'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'picture', 'source', 'img', 'span'],
    ...['aside', 'section', 'div'],
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel', 'id', 'role', 'aria-label', 'lang'],
    ol: ['start', 'type'],
    li: ['id'],
    p: ['id'],
    h2: ['id', 'lang'],
    span: ['lang'],
    th: ['scope'],
    aside: ['aria-labelledby'],
    section: ['role', 'aria-labelledby'],
    div: ['role', 'tabindex', 'aria-label'],
    source: ['srcset', 'type', 'sizes'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  },
  allowedClasses: {
    a: ['note-back'],
    aside: ['fact-box'],
    div: ['wide-table'],
    figcaption: ['caption'],
    figure: ['figure', 'pull-quote', 'embed'],
    h2: ['notes-title'],
    img: ['focus-*'],
    p: ['fact-box-title'],
    section: ['notes'],
    span: ['credit', 'embed-title', 'embed-host'],
    sup: ['note-mark', 'says'],
    td: ['align-center', 'align-end'],
    th: ['align-center', 'align-end'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'story'],
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      attribs: /^https?:/i.test(attribs.href ?? '') ? { ...attribs, rel: 'external noopener' } : attribs,
    }),
  },
}
