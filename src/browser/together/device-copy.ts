import { IndexeddbPersistence } from 'y-indexeddb'
import { type Doc, mergeUpdates } from 'yjs'

/** What this device keeps, by the copy's name: whether it holds something that the paper has not. */
const listName = 'standfirst-writing'

/** No copy is waited for longer: a browser may never say that it lets nothing be kept. */
const patience = 2000

/** So long after a keystroke it is kept, with those that followed: each alone would be a transaction of its own. */
const batchMilliseconds = 150

/** Kept by story and by who is signed in: on a shared device nobody is shown another's unsent words. */
export const copyName = (staff: string, story: string): string => `standfirst ${staff} ${story}`

/** A document's copy in this browser, written within a moment of each keystroke. */
export class DeviceCopy {
  readonly name: string
  readonly #kept: IndexeddbPersistence | null
  /** False in a browser that lets nothing be kept, as some private windows do. */
  isKept = false
  readonly #ready: Promise<void>

  constructor(name: string, doc: Doc) {
    this.name = name
    this.#kept = open(name, doc)
    if (this.#kept) inBatches(this.#kept, doc)
    const late = new Promise<void>(resolve => setTimeout(resolve, patience))
    const read = this.#kept?.whenSynced.then(() => {
      this.isKept = true
    })
    this.#ready = Promise.race([read ?? late, late])
  }

  /** What was kept is in the document. */
  get ready(): Promise<void> {
    return this.#ready
  }

  note(isSent: boolean): void {
    if (listCopies()[this.name] !== isSent) writeList({ ...listCopies(), [this.name]: isSent })
  }

  async forget(): Promise<void> {
    const { [this.name]: _, ...rest } = listCopies()
    writeList(rest)
    await this.#kept?.clearData()
  }
}

function open(name: string, doc: Doc): IndexeddbPersistence | null {
  try {
    const kept = new IndexeddbPersistence(name, doc)
    kept._db.catch(() => {})
    return kept
  } catch {
    return null
  }
}

/** Lets the copy take the changes of a moment as one; when the page goes, what is left at once. */
function inBatches(kept: IndexeddbPersistence, doc: Doc): void {
  const keep = kept._storeUpdate
  let changes: Uint8Array[] = []
  const keepAll = () => {
    if (changes.length > 0 && !kept._destroyed) keep(mergeUpdates(changes), null)
    changes = []
  }
  doc.off('update', keep)
  doc.on('update', (change: Uint8Array, origin: unknown) => {
    if (origin !== kept && changes.push(change) === 1) setTimeout(keepAll, batchMilliseconds)
  })
  addEventListener('pagehide', keepAll)
  document.addEventListener('visibilitychange', keepAll)
}

/** Whether each copy of this device has been sent, by its name. */
function listCopies(): Readonly<Record<string, boolean>> {
  try {
    return JSON.parse(localStorage.getItem(listName) ?? '{}')
  } catch {
    return {}
  }
}

function writeList(list: Readonly<Record<string, boolean>>): void {
  try {
    localStorage.setItem(listName, JSON.stringify(list))
  } catch {
    // The list only helps to clear up; the copies are there without it.
  }
}
