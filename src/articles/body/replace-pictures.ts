import { type FigureSource, writeFigure } from '../../document/index.ts'

/** Writes a text's pictures anew, each under the name it is stored by. */
export function replacePictures(
  text: string,
  figures: readonly FigureSource[],
  storedNames: ReadonlyMap<string, string>,
): string {
  const lines = text.split('\n')
  for (const figure of figures.toReversed()) {
    const file = storedNames.get(figure.source)
    if (file)
      lines.splice(figure.line - 1, figure.endLine - figure.line + 1, writeFigure({ ...figure, file }))
  }
  return lines.join('\n')
}
