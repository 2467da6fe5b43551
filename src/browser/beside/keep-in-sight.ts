/** Lets the page grow or shrink, and what the reader is at stay where it is on the screen. */
export function keepInSight(change: () => void): void {
  const at = document.activeElement?.closest('.field, .editor-text')
  const before = at?.getBoundingClientRect().top ?? 0
  change()
  const moved = (at?.getBoundingClientRect().top ?? 0) - before
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' })
}
