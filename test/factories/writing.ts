import * as Y from 'yjs'
import { createApp } from '../../src/app/index.ts'
import type { App } from '../../src/platform/http/index.ts'
import type { Role } from '../../src/staff/index.ts'
import { urls } from '../../src/urls.ts'
import type { World } from '../world.ts'
import { createStaff, signInStaff } from './staff.ts'

interface Answer {
  readonly status: number
  readonly body: Record<string, string | number>
}

/** Somebody who writes in a story as the desk's script does: a document of their own, and the real routes. */
class Writer {
  readonly doc = new Y.Doc()
  readonly #pending: Uint8Array[] = []
  readonly #app: App
  readonly #headers: Record<string, string>
  readonly #origin: string
  story: string
  seen = -1

  constructor(world: World, story: string, cookie: string) {
    this.story = story
    this.#app = createApp(world.services)
    this.#origin = world.services.config.url
    this.#headers = { host: new URL(this.#origin).host, origin: this.#origin, cookie }
    this.doc.on('update', (change: Uint8Array, origin: unknown) => {
      if (origin !== 'paper') this.#pending.push(change)
    })
  }

  get body(): Y.XmlFragment {
    return this.doc.getXmlFragment('body')
  }

  /** Asks for what is missing, and sends what the paper lacks. */
  async open(key?: string): Promise<Answer> {
    const answer = await this.post(urls.deskWritingOpen(this.story, key), Y.encodeStateVector(this.doc))
    if (answer.status !== 200) return answer
    const { id, seq, change, vector } = answer.body
    this.story = String(id)
    this.seen = Number(seq)
    this.receive(String(change))
    this.#pending.length = 0
    const missing = Y.encodeStateAsUpdate(this.doc, fromBase64(String(vector)))
    return missing.length > 2 ? this.send(missing) : answer
  }

  /** Sends what was written since the last time. */
  async send(change?: Uint8Array): Promise<Answer> {
    const written = change ?? Y.mergeUpdates(this.#pending)
    this.#pending.length = 0
    const answer = await this.post(urls.deskWriting(this.story, this.seen), written)
    if (answer.status === 200) this.seen = Number(answer.body.seq)
    return answer
  }

  receive(change: string): void {
    Y.applyUpdate(this.doc, fromBase64(change), 'paper')
  }

  async post(
    path: string,
    bytes: Uint8Array,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const answer = await this.#app.request(this.#origin + path, {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: { ...this.#headers, ...headers, 'content-type': 'application/octet-stream' },
    })
    const text = await answer.text()
    return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : {} }
  }

  /** Opens the stream of events. */
  async listen(): Promise<Response> {
    return this.#app.request(this.#origin + urls.deskWritingLive(this.story, this.doc.clientID), {
      headers: this.#headers,
    })
  }

  paragraph(place: number): Y.XmlText {
    const element = this.body.get(place)
    const text = element instanceof Y.XmlElement ? element.get(0) : null
    if (!(text instanceof Y.XmlText)) throw new Error(`No text at ${place}: ${this.body.toString()}`)
    return text
  }
}

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))

/** Somebody of the staff who has opened a story to write in it. */
export async function createWriter(
  world: World,
  story: string,
  { role = 'reporter', name }: { role?: Role; name?: string } = {},
): Promise<Writer> {
  const visitor = world.visitor()
  await signInStaff(world, visitor, await createStaff(world, role, name ? { name } : {}))
  return new Writer(world, story, [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join('; '))
}
