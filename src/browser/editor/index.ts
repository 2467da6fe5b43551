export { createEditor, readPage } from './create-editor.ts'
