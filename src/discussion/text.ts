import { createHash } from 'node:crypto'
import { cleanText, countCharacters, type HtmlRules, renderMarkdown } from '../platform/text/index.ts'
import { longestText } from './comment.ts'

/** What a comment may hold. Nothing that shouts (headings), loads (pictures) or breaks the column (tables). */
const rules: HtmlRules = {
  allowedTags: ['p', 'br', 'em', 'strong', 'a', 'blockquote', 'ul', 'ol', 'li', 'code', 'pre'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https'],
  transformTags: {
    a: (tagName, { href = '' }) => ({ tagName, attribs: { href, rel: 'nofollow ugc noopener' } }),
  },
}

const switchedOff = [
  'heading',
  'lheading',
  'image',
  'table',
  'hr',
  'html_block',
  'html_inline',
  'strikethrough',
]

type CheckedText =
  | {
      readonly ok: true
      readonly text: string
      readonly html: string
      readonly hash: string
      readonly links: number
    }
  | { readonly ok: false; readonly reason: 'empty' }
  | { readonly ok: false; readonly reason: 'too-long'; readonly characters: number }

/** Cleans, measures and renders what somebody wrote. */
export function checkText(written: string): CheckedText {
  const text = cleanText(written)
  // Counting as a person counts takes long on a megabyte; what is ten times too long is counted roughly.
  const characters = text.length > 10 * longestText ? text.length : countCharacters(text)
  if (characters > longestText) return { ok: false, reason: 'too-long', characters }
  const html = renderMarkdown(text, rules, switchedOff, true)
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(html.replace(/<[^>]*>/g, ''))) return { ok: false, reason: 'empty' }
  return { ok: true, text, html, hash: hashText(text), links: (html.match(/<a /g) ?? []).length }
}

/** The same for texts that differ only in case and white space. */
const hashText = (text: string): string =>
  createHash('sha256').update(text.toLowerCase().replace(/\s+/g, ' ')).digest('base64url')
