import { plainText } from '../../platform/text/index.ts'
import { pictureNamed } from '../pictures/picture.ts'
import { bodyHtml } from './body-html.tsx'
import { type BodyMessages, type BodyProblem, parseBody } from './parse-body.ts'

type RenderedBody =
  | { readonly ok: true; readonly html: string; readonly wordCount: number }
  | { readonly ok: false; readonly problems: readonly BodyProblem[] }

/** A text as the page shows it. Its pictures are named as they are stored, its links to sister stories stay `story:`. */
export function renderBody(text: string, t: BodyMessages): RenderedBody {
  const { doc, figures, problems } = parseBody(text, t)
  const unknown = figures
    .filter(({ source, alt }) => !pictureNamed(source, { alt, caption: null, credit: null }))
    .map(({ line, source }) => ({ line, message: t.unknownPicture(source) }))
  const all = [...problems, ...unknown].sort((one, other) => one.line - other.line)
  if (all.length > 0) return { ok: false, problems: all }
  const html = bodyHtml(doc, t)
  return { ok: true, html, wordCount: countWords(html) }
}

/** The words of a rendered text, for searching and counting; what we add to it, such as the numbers of footnotes, is none. */
export const bodyWords = (html: string): string =>
  plainText(
    html
      .replace(/<sup[^>]*>.*?<\/sup>| <a class="note-back"[^>]*>[^<]*<\/a>/g, '')
      .replace(/<h2 class="notes-title"[^>]*>[^<]*<\/h2>|<span class="embed-host"[^>]*>[^<]*<\/span>/g, '')
      .replace(/<\/t[dh]>/g, ' ')
      .replace(/<\/span> <span/g, '</span>\n<span'),
  )

const countWords = (html: string): number => bodyWords(html).split(/\s+/).filter(Boolean).length
