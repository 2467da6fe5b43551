import { type Ctx, clientAddress, Problem } from '../http/index.ts'

/**
 * Server-sent events for open pages: on public ones a nudge that something is new, never the thing itself. What only
 * some may read goes to streams that are watched.
 */
export interface Live {
  publish(channel: string, data: LiveData): void
  stream(c: Ctx, channel: string, watch?: Watch): Response
  close(): void
}

type LiveData = Readonly<Record<string, string | number>>

interface Watch {
  /**
   * Asked every few seconds whether whoever holds the stream may still have it, and for what they should know: another
   * process may have news of it. Null or an error ends the stream.
   */
  readonly look: () => Promise<LiveData | null>
  /** Once, when the stream has ended, whoever ended it. */
  readonly ended?: () => void
}

const heartbeatMilliseconds = 25_000

/** How long somebody may go on reading who has just lost the right to. */
const watchMilliseconds = 3000

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

/**
 * @param maxOpenEach for one address, so that nobody takes all the places: a school is behind one
 */
export function createLive({ maxOpen = 2000, maxOpenEach = 100, watchEvery = watchMilliseconds } = {}): Live {
  const channels = new Map<string, Set<(chunk: string) => void>>()
  /** What closes each open stream, with the address that it is open for. */
  const closers = new Map<() => void, string>()

  function stream(c: Ctx, channel: string, watch?: Watch): Response {
    // Nobody would read what such a stream says, nor end it: its place would be lost.
    if (c.req.method === 'HEAD') return new Response(null, { headers })
    if (closers.size >= maxOpen)
      throw new Problem('unavailable', 'Too many open pages', { retryAfterSeconds: 60 })
    const address = clientAddress(c)
    if ([...closers.values()].filter(one => one === address).length >= maxOpenEach)
      throw new Problem('too-many-requests', 'Too many open pages', { retryAfterSeconds: 60 })
    const encoder = new TextEncoder()
    let close = () => {}
    const look = (watch: Watch, write: (chunk: string) => void) =>
      watch.look().then(
        data => {
          if (!closers.has(close)) return
          if (data) write(event(data))
          else close()
        },
        () => close(),
      )
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const write = (chunk: string) => controller.enqueue(encoder.encode(chunk))
        const beat = setInterval(() => write(': here\n\n'), heartbeatMilliseconds)
        const watching = watch && setInterval(() => look(watch, write), watchEvery)
        const subscribers = channels.get(channel) ?? new Set()
        channels.set(channel, subscribers.add(write))
        close = () => {
          if (!closers.delete(close)) return
          clearInterval(beat)
          clearInterval(watching)
          subscribers.delete(write)
          if (subscribers.size === 0) channels.delete(channel)
          try {
            controller.close()
          } catch {
            // Already closed by the reader's side.
          }
          watch?.ended?.()
        }
        closers.set(close, address)
        write('retry: 5000\n\n')
      },
      cancel: () => close(),
    })
    c.req.raw.signal.addEventListener('abort', () => close())
    return new Response(body, { headers })
  }

  return {
    stream,
    publish(channel, data) {
      for (const write of channels.get(channel) ?? []) write(event(data))
    },
    close() {
      for (const close of [...closers.keys()]) close()
    },
  }
}

const event = (data: LiveData): string => `data: ${JSON.stringify(data)}\n\n`
