import { plainText, sanitize } from '../../platform/text/index.ts'
import { fragment } from '../../platform/views/index.ts'
import { type Picture, pictureNamed } from '../pictures/picture.ts'
import { PictureFigure } from '../pictures/picture-view.tsx'
import { allowedHtml } from './allowed-html.ts'
import { type BodyFigure, type BodyMessages, type BodyProblem, markdown, parseBody } from './parse-body.ts'

type RenderedBody =
  | { readonly ok: true; readonly html: string; readonly wordCount: number }
  | { readonly ok: false; readonly problems: readonly BodyProblem[] }

/** A text as the page shows it. Its pictures are named as they are stored, its links to sister stories stay `story:`. */
export function renderBody(text: string, t: BodyMessages): RenderedBody {
  const { tokens, figures, problems } = parseBody(text, t)
  const pictures = figures.map(storedPicture)
  const unknown = figures
    .filter((_, place) => !pictures[place])
    .map(({ line, source }) => ({ line, message: t.unknownPicture(source) }))
  const all = [...problems, ...unknown].sort((one, other) => one.line - other.line)
  if (all.length > 0) return { ok: false, problems: all }
  const places = tokens.filter(token => token.type === 'figure')
  for (const [place, picture] of pictures.entries()) {
    const token = places[place]
    if (token && picture) token.content = fragment(PictureFigure({ picture, sizes: bodySizes }))
  }
  const html = sanitize(markdown.renderer.render([...tokens], markdown.options, {}), allowedHtml).trim()
  return { ok: true, html, wordCount: countWords(html) }
}

/** The words of a rendered text, for searching and counting. */
export const bodyWords = (html: string): string => plainText(html.replace(/<\/t[dh]>/g, ' '))

const countWords = (html: string): number => bodyWords(html).split(/\s+/).filter(Boolean).length

const storedPicture = ({ source, alt, caption, credit }: BodyFigure): Picture | null =>
  pictureNamed(source, { alt, caption, credit })

/** The text's measure is about 40 rem. */
const bodySizes = '(min-width: 42rem) 40rem, 100vw'

const { rules } = markdown.renderer
const { escapeHtml } = markdown.utils

rules.figure = (tokens, place) => `${tokens[place]?.content ?? ''}\n`

rules.blockquote_open = (tokens, place) =>
  tokens[place]?.meta ? '<figure class="pull-quote"><blockquote>\n' : '<blockquote>\n'

rules.blockquote_close = (tokens, place) => {
  const { meta } = tokens[place] ?? {}
  if (!meta) return '</blockquote>\n'
  const speaker = typeof meta.speaker === 'string' ? meta.speaker : ''
  return `</blockquote>${speaker ? `<figcaption>${escapeHtml(speaker)}</figcaption>` : ''}</figure>\n`
}
