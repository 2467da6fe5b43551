import {
  type Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness'
import { urls } from '../../urls.ts'
import { fromBase64 } from './bytes.ts'
import { fromPaper } from './line.ts'

/** Somebody who has the story open, as the paper signed it. */
export interface Present {
  readonly user?: { readonly name?: string; readonly colour?: number }
  /** Where they are, as relative positions of the document; null: in none of its texts. */
  readonly cursor?: { readonly anchor: unknown; readonly head: unknown } | null
}

/** A caret that moves is told so often. */
const toldEvery = 400

/** Tells others where one is in the text, and shows who else is there. Nothing of it is kept. */
export class Presence {
  readonly #awareness: Awareness
  readonly #place: HTMLElement | null
  readonly #story: () => string
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(awareness: Awareness, place: HTMLElement | null, story: () => string) {
    this.#awareness = awareness
    this.#place = place
    this.#story = story
    awareness.on('update', ({ added }: { added: number[] }, origin: unknown) => {
      // Whoever has just come does not know yet who is here.
      if (origin !== fromPaper || added.length > 0) this.#tellSoon()
      this.#show()
    })
    addEventListener('pagehide', () => {
      awareness.setLocalState(null)
      this.#tell()
    })
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.arrive()
    })
  }

  /** Says that one is here: at the beginning, and when the line was broken. */
  arrive(): void {
    this.#awareness.setLocalState(this.#awareness.getLocalState() ?? {})
    this.#tell()
  }

  receive(update: string): void {
    applyAwarenessUpdate(this.#awareness, fromBase64(update), fromPaper)
  }

  leave(client: number): void {
    if (client !== this.#awareness.clientID) removeAwarenessStates(this.#awareness, [client], fromPaper)
  }

  /** Nobody is told of each step while nobody else is here. */
  #tellSoon(): void {
    if (this.#awareness.getStates().size < 2) return
    this.#timer ??= setTimeout(() => this.#tell(), toldEvery)
  }

  #tell(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#story() === 'new') return
    const update = encodeAwarenessUpdate(this.#awareness, [this.#awareness.clientID])
    fetch(urls.deskWritingPresence(this.#story()), {
      method: 'POST',
      body: new Uint8Array(update),
      headers: { 'content-type': 'application/octet-stream' },
      keepalive: true,
    }).catch(() => {
      // Where one is is not worth a second try; the next step tells it.
    })
  }

  #show(): void {
    const place = this.#place
    if (!place) return
    const others = [...this.#awareness.getStates()].filter(([client]) => client !== this.#awareness.clientID)
    const names = new Map<string, { writes: boolean; colour: number }>()
    for (const [, { user, cursor }] of others as [number, Present][]) {
      const name = user?.name ?? ''
      if (!name) continue
      names.set(name, {
        writes: Boolean(cursor) || (names.get(name)?.writes ?? false),
        colour: user?.colour ?? 0,
      })
    }
    const lines = [...names].map(([name, { writes, colour }]) => {
      const line = document.createElement('li')
      line.className = `other--${colour}`
      line.textContent = (place.dataset[writes ? 'writes' : 'reads'] ?? '').replace('#', name)
      return line
    })
    const said = lines.map(({ textContent }) => textContent).join()
    if (place.dataset.said === said) return
    place.dataset.said = said
    place.replaceChildren(...lines)
    place.hidden = lines.length === 0
  }
}
