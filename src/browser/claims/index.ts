import type { Plugin } from 'prosemirror-state'
import type { TextLayer } from '../fields/index.ts'
import { announcer } from '../marks/announcer.ts'
import type { HearMarks } from '../together/index.ts'
import { bodyClaims } from './body-claims.ts'
import { fieldClaims } from './field-claims.ts'
import { PanelHolder } from './panel-holder.ts'
import { StoryClaims } from './story-claims.ts'

/** Marks the claims of a form's story in its fields and its text; does nothing for one that is not saved yet. */
export function claimsIn(form: HTMLFormElement, layers: readonly TextLayer[], hear: HearMarks): Plugin[] {
  const link = form.querySelector<HTMLElement>('[data-claims]')
  const storyId = link?.dataset.claims
  if (!link || !storyId) return []
  link.querySelector('[data-claims-keys]')?.removeAttribute('hidden')
  const claims = new StoryClaims(storyId, announcer(form))
  hear('claims', () => void claims.hear())
  const holder = new PanelHolder(claims)
  for (const layer of layers) fieldClaims(layer, claims, holder)
  return [bodyClaims(claims, holder)]
}
