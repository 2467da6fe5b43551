export { Document, type DocumentProps } from './document.tsx'
export {
  ErrorSummary,
  Field,
  type FieldProps,
  SelectField,
  type SelectOption,
  TextAreaField,
} from './field.tsx'
export { fragment, page } from './render.ts'
