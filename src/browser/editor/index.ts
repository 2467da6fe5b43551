export { createEditor } from './create-editor.ts'
export { readPage, tell } from './read-page.ts'
