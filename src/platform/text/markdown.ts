import MarkdownIt from 'markdown-it'
import sanitizeHtml from 'sanitize-html'

export type HtmlRules = sanitizeHtml.IOptions

/** What any text of ours may hold at the most; a feature narrows it. */
const strictest: HtmlRules = {
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  enforceHtmlBoundary: false,
  nestingLimit: 40,
}

/** Keeps what the rules allow and drops everything else. */
export const sanitize = (html: string, rules: HtmlRules): string =>
  sanitizeHtml(html, { ...strictest, ...rules })

const parsers = new Map<string, ReturnType<typeof MarkdownIt>>()

/**
 * CommonMark to HTML that has been through the allow-list. Raw HTML in the text is shown as text.
 * @param features rules of markdown-it to switch off, such as `['heading', 'image']`
 */
export function renderMarkdown(
  text: string,
  rules: HtmlRules,
  disabled: readonly string[] = [],
  breaks = false,
): string {
  const key = `${breaks} ${disabled.join()}`
  let parser = parsers.get(key)
  if (!parser) {
    parser = MarkdownIt('default', { html: false, linkify: breaks, breaks, maxNesting: 40 }).disable([
      ...disabled,
    ])
    parsers.set(key, parser)
  }
  return sanitize(parser.render(text), rules)
}
