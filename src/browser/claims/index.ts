import type { Plugin } from 'prosemirror-state'
import type { TextLayer } from '../fields/index.ts'
import { announcer } from '../marks/announcer.ts'
import type { HearMarks } from '../together/index.ts'
import { bodyClaims } from './body-claims.ts'
import { fieldClaims } from './field-claims.ts'
import { PanelHolder } from './panel-holder.ts'
import { StoryClaims } from './story-claims.ts'

interface FormClaims {
  readonly plugin: Plugin
  /** The story is one that the paper knows. */
  open(storyId: string): void
  /** The text is kept as it is by now: what the assistant finds in it is asked for once writing rests. */
  changed(): void
}

/** Marks the claims of a form's story in its fields and its text. */
export function claimsIn(form: HTMLFormElement, layers: readonly TextLayer[], hear: HearMarks): FormClaims {
  const claims = new StoryClaims(announcer(form))
  const holder = new PanelHolder(claims)
  for (const layer of layers) fieldClaims(layer, claims, holder)
  return {
    plugin: bodyClaims(claims, holder),
    open(storyId) {
      form.querySelector('[data-claims-keys]')?.removeAttribute('hidden')
      void claims.open(storyId)
      hear('claims', () => void claims.hear())
    },
    changed: () => claims.changed(),
  }
}
