export { createEditor } from './create-editor.ts'
