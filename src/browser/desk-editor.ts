import { claimsIn } from './claims/index.ts'
import { createEditor } from './editor/index.ts'
import { openStory } from './together/index.ts'

/** The story's form at the desk: its text becomes the writing surface, shared with whoever else has it open. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.story-form')) {
  const story = openStory(form)
  void story.ready.then(() => {
    for (const mount of form.querySelectorAll<HTMLElement>('[data-editor]')) {
      const textarea = mount.querySelector('textarea')
      if (textarea) createEditor(mount, textarea, { ...story, plugins: claimsIn(form) })
    }
  })
}
