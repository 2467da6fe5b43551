import type { Plugin } from 'prosemirror-state'
import { claimsPlugin } from './claims-plugin.ts'

/** What marks the claims of a form's story in its text; nothing for one that is not saved yet. */
export function claimsIn(form: HTMLFormElement): Plugin[] {
  const link = form.querySelector<HTMLElement>('[data-claims]')
  const storyId = link?.dataset.claims
  if (!link || !storyId) return []
  link.querySelector('[data-claims-keys]')?.removeAttribute('hidden')
  return [claimsPlugin({ storyId })]
}
