export { cleanLine, cleanText, countCharacters, excerpt, plainText } from './clean.ts'
export { spellOut } from './letters.ts'
export { type HtmlRules, renderMarkdown, sanitize } from './markdown.ts'
export { slugify } from './slug.ts'
