import { TextLayer } from './text-layer.ts'

export { bindText } from './bind-text.ts'
export type { FieldMark, Mark, TextLayer } from './text-layer.ts'

/** The fields of a story that are texts of their own, in which words can be marked as in its body. */
export const textFields = ['headline', 'standfirst'] as const

/** A layer for marks on each of them that a form has. */
export const layersIn = (form: HTMLFormElement): readonly TextLayer[] =>
  textFields.flatMap(name => {
    const control = form.elements.namedItem(name)
    return control instanceof HTMLTextAreaElement ? [new TextLayer(control)] : []
  })
