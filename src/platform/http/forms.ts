import type { Context } from 'hono'
import { z } from 'zod'
import { Problem } from './problem.ts'

/** A form's raw fields as sent, to fill it in again. Files are left out. */
export type FormValues = Readonly<Record<string, string>>

/** Messages by field name. */
export type FormErrors = Readonly<Record<string, string>>

type ParsedForm<T> =
  | { readonly ok: true; readonly value: T; readonly values: FormValues }
  | { readonly ok: false; readonly errors: FormErrors; readonly values: FormValues }

/** More than any form of ours has. Reading a megabyte of tiny fields would stop everything else for seconds. */
const mostFields = 2000

/** Characters in all fields together, which only a form with files may come up to: its body may be larger. */
const mostText = 1_000_000

/**
 * Reads an `application/x-www-form-urlencoded` or `multipart/form-data` body.
 * A field that comes several times is joined with line feeds. NUL, which no text holds and PostgreSQL refuses, is left out.
 * @throws Problem `bad-request` when the body is neither, `too-large` when it has too many fields or too much text.
 */
export async function readForm(
  c: Context,
): Promise<{ values: FormValues; files: ReadonlyMap<string, File> }> {
  const texts = new Map<string, string>()
  const files = new Map<string, File>()
  let length = 0
  for (const [name, value] of await readFields(c)) {
    if (typeof value !== 'string') {
      if (value.size > 0) files.set(name, value)
      continue
    }
    const before = texts.get(name)
    const text = value.replaceAll('\0', '')
    length += text.length
    if (length > mostText) throw new Problem('too-large', 'The form has too much text')
    texts.set(name, before === undefined ? text : `${before}\n${text}`)
  }
  return { values: Object.fromEntries(texts), files }
}

async function readFields(c: Context): Promise<Iterable<[string, string | File]>> {
  const type = c.req.header('content-type') ?? ''
  const bytes = Buffer.from(await c.req.arrayBuffer())
  const boundary = /;\s*boundary="?([^";]+)/i.exec(type)?.[1]
  if (hasMore(bytes, boundary ? `--${boundary}` : '&', mostFields))
    throw new Problem('too-large', 'The form has too many fields')
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return new URLSearchParams(bytes.toString())
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new Problem('bad-request', 'The form could not be read')
  }
}

function hasMore(bytes: Buffer, mark: string, most: number): boolean {
  let count = 0
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    count += 1
    if (count > most) return true
  }
  return false
}

/** Reads and checks a form. The schema's messages are the reader's words: take them from the catalogue. */
export async function parseForm<T>(c: Context, schema: z.ZodType<T>): Promise<ParsedForm<T>> {
  const { values } = await readForm(c)
  return checkForm(values, schema)
}

export function checkForm<T>(values: FormValues, schema: z.ZodType<T>): ParsedForm<T> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, value: parsed.data, values }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message
  return { ok: false, errors, values }
}

/** A mail address, trimmed, its domain in lower case. Practical rather than RFC 5322: what can be mailed to. */
export const emailField = (message: string) =>
  z
    .string(message)
    .trim()
    .max(254, message)
    .pipe(z.email(message))
    .transform(address => {
      const at = address.lastIndexOf('@')
      return address.slice(0, at) + address.slice(at).toLowerCase()
    })
