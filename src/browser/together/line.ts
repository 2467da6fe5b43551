import * as Y from 'yjs'
import { urls } from '../../urls.ts'
import { fromBase64 } from './bytes.ts'
import type { Status } from './status.ts'

/** The origin of changes that come from the paper: they are not sent back. */
export const fromPaper = 'paper'

/** So long after a keystroke it is sent, with those that followed. */
const batchMilliseconds = 400
const waits = [1000, 2000, 4000, 8000, 15_000]
const answerMilliseconds = 15_000

/** What an answer says of the writer, which can change again: they sign in, or get their role back. */
const standings: Readonly<Record<number, Status>> = { 401: 'signed-out', 403: 'not-allowed' }

/** What a browser lets a page send while it is being closed. */
const keepaliveBytes = 60_000

interface Writing {
  readonly story: string
  /** Begins a story that is `new`, once. */
  readonly key: string
  /** Who writes here: what they wrote is not sent under the name of whoever signs in after them. */
  readonly staff: string
}

/** What the line tells whoever made it. */
interface Told {
  readonly onStatus: (status: Status) => void
  /** The story has an id, and its document came. */
  readonly onOpened: (story: { readonly id: string; readonly changedAt: string }) => void
}

/** The way between a document and the paper: sends what is written here, asks for what is missing, does not give up. */
export class Line {
  readonly #doc: Y.Doc
  readonly #told: Told
  readonly #key: string
  readonly #staff: string
  #story: string
  #pending: Uint8Array[] = []
  #isSending = false
  #isOpen = false
  #isOver = false
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The paper's changes up to this one are in the document, and those beyond it that came out of turn. */
  #seen = -1
  readonly #ahead = new Set<number>()
  #waiting: (() => void)[] = []

  constructor(doc: Y.Doc, { story, key, staff }: Writing, told: Told) {
    this.#doc = doc
    this.#story = story
    this.#key = key
    this.#staff = staff
    this.#told = told
    doc.on('update', (change: Uint8Array, origin: unknown) => {
      if (origin !== fromPaper) this.#write(change)
    })
    addEventListener('online', () => this.#again(0))
    addEventListener('pagehide', () => void this.#send())
    // A link may lead to a page that shows the words: they set out first.
    addEventListener('click', () => void this.#send(), { capture: true })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#send()
      else if (this.#failures > 0) this.#again(0)
    })
  }

  get story(): string {
    return this.#story
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Everything that was written here has been taken. */
  get isSent(): boolean {
    return this.#isOpen && !this.#isOver && this.#pending.length === 0 && !this.#isSending
  }

  get seen(): number {
    return this.#seen
  }

  /** Resolves when all is sent, or after so many milliseconds. */
  sent(within: number): Promise<boolean> {
    void this.#send()
    if (this.isSent) return Promise.resolve(true)
    return new Promise(resolve => {
      const late = setTimeout(() => resolve(false), within)
      this.#waiting.push(() => {
        clearTimeout(late)
        resolve(true)
      })
    })
  }

  /** Asks for what is missing, and sends all that the paper lacks. */
  async open(): Promise<void> {
    if (this.#isOver) return
    const answer = await this.#post(
      urls.deskWritingOpen(this.#story, this.#story === 'new' ? this.#key : undefined),
      Y.encodeStateVector(this.#doc),
    )
    if (!answer) return
    const { id, seq, changedAt, change, vector } = await answer.json()
    this.#story = id
    this.#seen = seq
    this.#ahead.clear()
    Y.applyUpdate(this.#doc, fromBase64(change), fromPaper)
    const missing = Y.encodeStateAsUpdate(this.#doc, fromBase64(vector))
    this.#isOpen = true
    this.#pending = isEmpty(missing) ? [] : [missing]
    this.#told.onOpened({ id, changedAt })
    await this.#send()
    this.#tell()
  }

  /** A change that came by the stream of events. */
  receive(seq: number, change: Uint8Array): void {
    Y.applyUpdate(this.#doc, change, fromPaper)
    this.#note(seq)
  }

  #write(change: Uint8Array): void {
    this.#pending.push(change)
    if (this.#isOver) this.#told.onStatus('refused')
    if (this.#isOver || this.#failures > 0) return
    this.#told.onStatus('saving')
    this.#timer ??= setTimeout(() => void this.#send(), batchMilliseconds)
  }

  async #send(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#isSending || this.#isOver || this.#pending.length === 0) return
    if (!this.#isOpen) {
      if (this.#story === 'new' && this.#failures === 0) await this.#begin()
      return
    }
    const change = Y.mergeUpdates(this.#pending)
    this.#pending = []
    this.#isSending = true
    const answer = await this.#post(urls.deskWriting(this.#story, this.#seen), change)
    this.#isSending = false
    if (!answer) {
      this.#pending.unshift(change)
      return
    }
    this.#note((await answer.json()).seq)
    if (this.#pending.length > 0) this.#timer ??= setTimeout(() => void this.#send(), batchMilliseconds)
    this.#tell()
  }

  async #begin(): Promise<void> {
    this.#isSending = true
    await this.open()
    this.#isSending = false
    if (this.#isOpen) await this.#send()
    this.#tell()
  }

  async #post(address: string, bytes: Uint8Array): Promise<Response | null> {
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body: new Uint8Array(bytes),
        headers: { 'content-type': 'application/octet-stream', writer: this.#staff },
        keepalive: bytes.length < keepaliveBytes,
        signal: AbortSignal.timeout(answerMilliseconds),
      })
      if (answer.ok) {
        this.#failures = 0
        return answer
      }
      this.#fail(answer.status)
    } catch {
      this.#fail(0)
    }
    return null
  }

  #fail(status: number): void {
    // The paper lacks something before it, as after a restored backup: all that is here is sent anew.
    if (status === 409) this.#isOpen = false
    if ([400, 404, 413, 422].includes(status)) {
      this.#isOver = true
      this.#told.onStatus('refused')
      return
    }
    this.#failures += 1
    this.#told.onStatus(standings[status] ?? 'offline')
    this.#again(waits[Math.min(this.#failures, waits.length) - 1] ?? 0)
  }

  /** Everything anew, rather than what was pending: the paper may be another than the one that did not answer. */
  #again(after: number): void {
    if (this.#isOver || (this.#failures === 0 && this.#isOpen)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.open()
    }, after)
  }

  #note(seq: number): void {
    this.#ahead.add(seq)
    while (this.#ahead.delete(this.#seen + 1)) this.#seen += 1
  }

  #tell(): void {
    if (!this.isSent) return
    this.#told.onStatus('saved')
    for (const tell of this.#waiting.splice(0)) tell()
  }
}

/** No change and nothing deleted. */
const isEmpty = (change: Uint8Array): boolean => change.length <= 2
