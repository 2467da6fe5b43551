import { besideStory } from './beside/index.ts'
import { claimsIn } from './claims/index.ts'
import { createEditor, readPage } from './editor/index.ts'
import { layersIn } from './fields/index.ts'
import { openStory, showWhere } from './together/index.ts'

/**
 * A story's form at the desk: its text becomes the writing surface, shared with whoever else has the story open, with
 * its claims marked in it and its notes beside it.
 */
for (const mount of document.querySelectorAll<HTMLElement>('[data-editor]')) {
  const textarea = mount.querySelector('textarea')
  const form = mount.closest('form')
  if (!textarea || !form) continue
  const { doc, body, awareness, ready, saved, beforeNews, onSaved, hearMarks } = openStory(form)
  void ready.then(() => {
    const layers = layersIn(form)
    for (const layer of layers) showWhere(layer, doc, awareness)
    const claims = claimsIn(form, layers, hearMarks)
    const beside = besideStory(form, layers, hearMarks)
    const plugins = [claims.plugin, ...beside.plugins]
    const view = createEditor(mount, textarea, { body, awareness, plugins })
    beforeNews(() => readPage(view))
    void saved.then(story => {
      claims.open(story)
      beside.open(view, story)
      onSaved(() => claims.changed())
    })
  })
}
