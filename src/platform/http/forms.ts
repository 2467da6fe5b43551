import type { Context } from 'hono'
import { z } from 'zod'
import { Problem } from './problem.ts'

/** A form's raw fields as sent, to fill it in again. Files are left out. */
export type FormValues = Readonly<Record<string, string>>

/** Messages by field name. */
export type FormErrors = Readonly<Record<string, string>>

export type ParsedForm<T> =
  | { readonly ok: true; readonly value: T; readonly values: FormValues }
  | { readonly ok: false; readonly errors: FormErrors; readonly values: FormValues }

/**
 * Reads an `application/x-www-form-urlencoded` or `multipart/form-data` body.
 * A field that comes several times is joined with line feeds.
 * @throws Problem `bad-request` when the body is neither.
 */
export async function readForm(
  c: Context,
): Promise<{ values: FormValues; files: ReadonlyMap<string, File> }> {
  let body: FormData
  try {
    body = await c.req.formData()
  } catch {
    throw new Problem('bad-request', 'The form could not be read')
  }
  const values: Record<string, string> = {}
  const files = new Map<string, File>()
  for (const [name, value] of body.entries()) {
    if (typeof value === 'string') values[name] = name in values ? `${values[name]}\n${value}` : value
    else if (value.size > 0) files.set(name, value)
  }
  return { values, files }
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
