import type { Ctx } from '../../platform/http/index.ts'

/**
 * What a mail may do in its frame: its links open a window of their own, which is an ordinary one. No scripts, no
 * forms, and no origin, so that it reads nothing of the desk.
 */
export const mailSandbox = 'allow-popups allow-popups-to-escape-sandbox'

/** A mail's styles are in its elements; nothing else of it is let in. The frame stands at the desk alone. */
const contentSecurityPolicy = [
  `sandbox ${mailSandbox}`,
  "default-src 'none'",
  "img-src 'self' http: https:",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** Answers with a mail's HTML as a document for a sandboxed frame. */
export function answerMailFrame(c: Ctx, html: string): Response {
  const target = '<base target="_blank">'
  const withTarget = /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, head => head + target)
    : target + html
  return c.body(withTarget, 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'referrer-policy': 'no-referrer',
  })
}

/** A mail's text part, its addresses as links; the full stop after one is the sentence's. */
export const PlainText = ({ text }: { text: string }) => (
  <>
    {text
      .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
      .map((piece, place) => (place % 2 === 1 ? <a href={piece}>{piece}</a> : piece))}
  </>
)
