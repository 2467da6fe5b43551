import { IndexeddbPersistence } from 'y-indexeddb'
import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates } from 'yjs'
import { heldNames, holdName } from './locks.ts'

/** By a copy's name: the pages that wrote something into it which the paper has not taken. `forget-writing.js` reads it. */
const listName = 'standfirst-copies'

/** No copy is waited for longer: a browser may never say that it lets nothing be kept. */
const patience = 2000

/** So long after a keystroke it is kept: not while its letter waits to be drawn, and a burst of changes at once. */
const batchMilliseconds = 20

/** Kept by story and by who is signed in: on a shared device nobody is shown another's unsent words. */
export const copyName = (staff: string, story: string): string => `standfirst ${staff} ${story}`

/** A document's copy in this browser, written within a moment of each keystroke, until it is forgotten. */
export class DeviceCopy {
  readonly name: string
  readonly #doc: Doc
  #kept: Kept | null = null
  /** False in a browser that lets nothing be kept, as some private windows do. */
  isKept = false
  readonly #ready: Promise<void>
  /** Pages that were gone when the copy was read: what they left unsent is in this document. */
  #gone: readonly string[] = []
  #isNoted: boolean | null = null

  constructor(name: string, doc: Doc) {
    this.name = name
    this.#doc = doc
    const late = new Promise<void>(resolve => setTimeout(resolve, patience))
    this.#ready = Promise.race([this.#read(), late])
  }

  /** What was kept is in the document. */
  get ready(): Promise<void> {
    return this.#ready
  }

  /** Whether the paper has taken all that was written on this page. */
  note(isSent: boolean): void {
    if (this.#isNoted === isSent) return
    this.#isNoted = isSent
    const list = listCopies()
    const others = (list[this.name] ?? []).filter(page => page !== this.#page)
    const unsent = isSent ? others.filter(page => !this.#gone.includes(page)) : [...others, this.#page]
    writeList({ ...list, [this.name]: unsent })
  }

  async forget(): Promise<void> {
    const { [this.name]: _, ...rest } = listCopies()
    writeList(rest)
    this.#kept?.stop()
    await this.#kept?.copy.clearData()
  }

  get #page(): string {
    return String(this.#doc.clientID)
  }

  async #read(): Promise<void> {
    await holdName(this.name, 'shared')
    await holdName(`${this.name} ${this.#page}`, 'exclusive')
    const held = await heldNames()
    this.#gone = (listCopies()[this.name] ?? []).filter(page => !held.has(`${this.name} ${page}`))
    this.#kept = keep(this.name, this.#doc)
    await this.#kept?.copy.whenSynced
    this.isKept = this.#kept !== null
  }
}

interface Kept {
  readonly copy: IndexeddbPersistence
  /** Takes no more changes. */
  readonly stop: () => void
}

/**
 * Keeps a document under a name. What is kept is a second document, which takes the changes of a moment as one: a copy
 * would write each change by itself. When the page goes, it takes what is left at once.
 */
function keep(name: string, doc: Doc): Kept | null {
  const second = new Doc()
  applyUpdate(second, encodeStateAsUpdate(doc))
  const copy = open(name, second)
  if (!copy) return null
  copy.on('synced', () => applyUpdate(doc, encodeStateAsUpdate(second), copy))

  let changes: Uint8Array[] = []
  const keepAll = () => {
    if (changes.length > 0) applyUpdate(second, mergeUpdates(changes))
    changes = []
  }
  const take = (change: Uint8Array, origin: unknown) => {
    if (origin !== copy && changes.push(change) === 1) setTimeout(keepAll, batchMilliseconds)
  }
  doc.on('update', take)
  addEventListener('pagehide', keepAll)
  document.addEventListener('visibilitychange', keepAll)
  return { copy, stop: () => doc.off('update', take) }
}

function open(name: string, doc: Doc): IndexeddbPersistence | null {
  try {
    return new IndexeddbPersistence(name, doc)
  } catch {
    return null
  }
}

function listCopies(): Readonly<Record<string, readonly string[]>> {
  try {
    return JSON.parse(localStorage.getItem(listName) ?? '{}')
  } catch {
    return {}
  }
}

function writeList(list: Readonly<Record<string, readonly string[]>>): void {
  try {
    localStorage.setItem(listName, JSON.stringify(list))
  } catch {
    // Without the list nothing is cleared away; the copies are there.
  }
}
