import type { Child } from 'hono/jsx'
import type { Ctx } from '../http/index.ts'

/** Answers with a whole page. */
export const page = (
  c: Ctx,
  document: Child,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503 = 200,
): Response =>
  c.body(`<!doctype html>${String(document)}`, status, { 'content-type': 'text/html; charset=utf-8' })

/** Markup as text, for mails and feeds. */
export const fragment = (node: Child): string => String(node)
