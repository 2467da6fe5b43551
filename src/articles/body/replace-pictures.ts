import type { BodyFigure } from './parse-body.ts'

/** Writes a text's pictures anew, each under the name it is stored by. */
export function replacePictures(
  text: string,
  figures: readonly BodyFigure[],
  storedNames: ReadonlyMap<string, string>,
): string {
  const lines = text.split('\n')
  for (const figure of figures.toReversed()) {
    const stored = storedNames.get(figure.source)
    if (stored)
      lines.splice(figure.line - 1, figure.endLine - figure.line + 1, figureMarkdown(figure, stored))
  }
  return lines.join('\n')
}

/** A picture as a text names it. */
function figureMarkdown(
  { alt, caption, credit }: Pick<BodyFigure, 'alt' | 'caption' | 'credit'>,
  file: string,
): string {
  const title = credit ? `${caption ?? ''} | ${credit}` : (caption ?? '')
  return `![${escaped(alt)}](${file}${title ? ` "${escaped(title)}"` : ''})`
}

const escaped = (words: string): string => words.replace(/[\\[\]"*_`<&]/g, mark => `\\${mark}`)
