export { createEditor } from './create-editor.ts'
export { fillBody } from './fill-body.ts'
