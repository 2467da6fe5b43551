import { claimsIn } from './claims/index.ts'
import { createEditor } from './editor/index.ts'
import { openStory } from './together/index.ts'

/**
 * A story's form at the desk: its text becomes the writing surface, shared with whoever else has the story open, with
 * its claims marked in it.
 */
for (const mount of document.querySelectorAll<HTMLElement>('[data-editor]')) {
  const textarea = mount.querySelector('textarea')
  const form = mount.closest('form')
  if (!textarea || !form) continue
  const { body, awareness, ready } = openStory(form)
  void ready.then(() => createEditor(mount, textarea, { body, awareness, plugins: claimsIn(form) }))
}
