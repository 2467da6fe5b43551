import type { HtmlRules } from '../../platform/text/index.ts'

/** All that a story's text may hold once it is HTML. */
export const allowedHtml: HtmlRules = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote'],
    ...['em', 'strong', 's', 'a', 'code', 'pre'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'picture', 'source', 'img', 'span'],
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    ol: ['start'],
    source: ['srcset', 'type', 'sizes'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  },
  allowedClasses: {
    figure: ['figure', 'pull-quote'],
    figcaption: ['caption'],
    span: ['credit'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'story'],
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      attribs: /^https?:/i.test(attribs.href ?? '') ? { ...attribs, rel: 'external noopener' } : attribs,
    }),
  },
}
