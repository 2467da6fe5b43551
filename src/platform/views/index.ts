export { Document } from './document.tsx'
export { ErrorSummary, Field, type FieldProps, SelectField, TextAreaField } from './field.tsx'
export { Pager } from './pager.tsx'
export { fragment, page } from './render.ts'
