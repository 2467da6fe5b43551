/** What became of a mail that a server had taken first (RFC 3464). */
interface FailureReport {
  /** Of the mail that it is about, with angle brackets; null when the report does not return its headers. */
  readonly messageId: string | null
  readonly recipients: readonly RecipientReport[]
}

export interface RecipientReport {
  /** `failed` is for good; `delayed` and `delivered` are no news. */
  readonly action: string
  /** Enhanced code (RFC 3463) such as `5.1.1`. */
  readonly status: string | null
  /** The words of the server that refused it. */
  readonly diagnostic: string
}

/** Reads a report of a failed delivery. Null for any other mail: a holiday reply, a letter to the editor. */
export function readFailureReport(raw: Buffer): FailureReport | null {
  const parts = leavesOf(raw.toString('latin1').replaceAll('\r\n', '\n'), mostNested)
  // RFC 6533 has the same for addresses that are not ASCII.
  const status = parts.find(({ type }) => /^message\/(global-)?delivery-status$/.test(type))
  if (!status) return null
  const original = parts.find(({ type }) =>
    /^(message\/(rfc822|global|global-headers)|text\/rfc822-headers)$/.test(type),
  )
  return {
    messageId: original
      ? (/<[^<>\s]+>/.exec(headersOf(original.body).get('message-id') ?? '')?.[0] ?? null)
      : null,
    recipients: status.body
      .trim()
      .split(/\n[ \t]*\n\s*/)
      .map(headersOf)
      .filter(fields => fields.has('final-recipient') || fields.has('original-recipient'))
      .map(toRecipient),
  }
}

const mostNested = 5

/** RFC 3464, 2.3: of one recipient. A server that has no code for a refusal says x.0.0, and its words may have one. */
function toRecipient(fields: ReadonlyMap<string, string>): RecipientReport {
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+;\s*/, '')
  const [status = null] = /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '') ?? []
  const [said = null] = /(?<=^\d{3}[ -])[245]\.\d{1,3}\.\d{1,3}\b/.exec(diagnostic) ?? []
  const isVague = status === null || status.endsWith('.0.0')
  return {
    action: (fields.get('action') ?? '').toLowerCase(),
    status: isVague ? (said ?? status) : status,
    diagnostic,
  }
}

interface Leaf {
  /** Such as `text/plain`, in lower case. */
  readonly type: string
  readonly body: string
}

/** The parts of a message that have no parts themselves (RFC 2046). What it returns of another message stays whole. */
function leavesOf(entity: string, depth: number): Leaf[] {
  const headers = headersOf(entity)
  const end = entity.search(/^\n|\n\n/)
  const body = end < 0 ? '' : entity.slice(end).replace(/^\n\n?/, '')
  const contentType = headers.get('content-type') ?? 'text/plain'
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!type.startsWith('multipart/'))
    return [{ type, body: decode(body, headers.get('content-transfer-encoding')) }]
  const [, quoted, plain] = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (!boundary || depth === 0) return []
  return splitAt(body, boundary).flatMap(part => leavesOf(part, depth - 1))
}

/** What stands between the lines of a boundary; what is before the first is for no program. */
function splitAt(body: string, boundary: string): string[] {
  const parts: string[][] = []
  for (const line of body.split('\n')) {
    const mark = line.trimEnd()
    if (mark === `--${boundary}--`) break
    if (mark === `--${boundary}`) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts.map(lines => lines.join('\n'))
}

/** Fields by their names in lower case, each on one line (RFC 5322, 2.2.3); of several with one name the first. */
function headersOf(entity: string): Map<string, string> {
  const head = entity.split('\n\n', 1)[0]?.replace(/\n[ \t]+/g, ' ') ?? ''
  const fields = new Map<string, string>()
  for (const line of head.split('\n')) {
    const [, name, value = ''] = /^([!-9;-~]+)\s*:\s*(.*)$/.exec(line) ?? []
    const key = name?.toLowerCase()
    if (key && !fields.has(key)) fields.set(key, value.trim())
  }
  return fields
}

function decode(body: string, encoding = ''): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('latin1').replaceAll('\r\n', '\n')
    case 'quoted-printable':
      return body
        .replace(/=[ \t]*\n/g, '')
        .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    default:
      return body
  }
}
