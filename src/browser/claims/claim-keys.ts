import type { MarkedText } from './marked-text.ts'
import type { PanelHolder } from './panel-holder.ts'
import type { StoryClaims } from './story-claims.ts'

/**
 * What a key means in a text of the story; null when it is none of ours. Ctrl+Shift+S: who says the selected words.
 * Alt+J and Alt+K: from proposal to proposal; Alt+A accepts, Alt+X rejects the one that the cursor is in.
 */
export function claimAction(
  { code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  { text, claims, holder }: { text: MarkedText; claims: StoryClaims; holder: PanelHolder },
): (() => void) | null {
  if (code === 'KeyS' && shiftKey && !altKey && (ctrlKey || metaKey)) return () => holder.openSelection(text)
  if (!altKey || ctrlKey || metaKey || shiftKey) return null
  if (code === 'KeyJ' || code === 'KeyK') {
    const target = claims.neighbour(text, code === 'KeyJ')
    return target ? () => target.text.select(target.at) : null
  }
  if (code !== 'KeyA' && code !== 'KeyX') return null
  const { start, end } = text.cursor
  const here = text.proposals.find(one => one.start <= start && end <= one.end)
  if (!here) return null
  return code === 'KeyA' ? () => holder.openProposal(text, here) : () => void holder.reject(text, here)
}
