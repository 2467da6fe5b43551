import { parseConnectionUrl } from 'nodemailer/lib/shared'

const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i

/**
 * How a mail server is spoken to, from its address. A password is not sent to another machine in the clear: a network in
 * between could otherwise say that the server does not encrypt, and be given it. On this machine nobody is in between, so
 * the certificate that a mail server made for itself at its installation will do. Parameters of the address say otherwise.
 */
export function readServerOptions(url: string): ReturnType<typeof parseConnectionUrl> {
  const given = parseConnectionUrl(url)
  if (loopback.test(given.host ?? '')) return { ...given, tls: { rejectUnauthorized: false, ...given.tls } }
  const isLeftToUs = given.auth && !given.secure && given.ignoreTLS === undefined
  return isLeftToUs ? { requireTLS: true, ...given } : given
}
