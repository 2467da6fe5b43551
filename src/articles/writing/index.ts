import { addChange } from './add-change.ts'
import { beginStory } from './begin-story.ts'
import { forgetSteps } from './forget-steps.ts'
import { keepNewStory } from './keep-new-story.ts'
import { openWriting } from './open-writing.ts'
import { publishForm, rememberBase, saveForm } from './save-form.ts'
import { settleAll, settleWriting } from './settle.ts'
import { findProgress } from './store.ts'

/** Several people in one story: its shared document, and the draft that follows it. */
export const writing = {
  beginStory,
  open: openWriting,
  addChange,
  settle: settleWriting,
  settleAll,
  forgetSteps,
  keepNewStory,
  rememberBase,
  saveForm,
  publishForm,
  findProgress,
}
