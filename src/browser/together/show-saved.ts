import { urls } from '../../urls.ts'

/**
 * Shows beside a story that was just begun what the desk has of a saved one: where it stands, who says so, notes. The
 * text, the cursor and what can be undone stay as they are; when the page cannot be had, it is as it was.
 */
export async function showSaved(id: string): Promise<void> {
  const answer = await fetch(urls.deskStory(id), { redirect: 'error' }).catch(() => null)
  if (!answer?.ok) return
  const saved = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const part of saved.querySelectorAll<HTMLElement>('[data-once-saved]'))
    document.querySelector(`[data-once-saved="${part.dataset.onceSaved}"]`)?.replaceWith(part)
}
