import { createTransport } from 'nodemailer'
import type { Mailer, SendOutcome } from './message.ts'

interface SmtpError extends Error {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

/**
 * Sends over any SMTP server, with connections kept.
 * @param url `smtp://` (STARTTLS when offered) or `smtps://`, with user and password where the server wants them
 */
export function createSmtpMailer(url: string, connections = 10): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    maxMessages: 500,
  } as Parameters<typeof createTransport>[0])
  return {
    kind: 'smtp',
    async send(message) {
      try {
        const { response } = await transport.sendMail({
          ...message,
          disableFileAccess: true,
          disableUrlAccess: true,
        })
        return { outcome: 'accepted', response }
      } catch (error) {
        return outcomeOf(error as SmtpError)
      }
    },
    close: async () => transport.close(),
  }
}

/**
 * RFC 5321, 4.2.1: 5yz is final, 4yz may be tried again. Without an answer the message may have been taken only when
 * its data was under way; a connection that fails before that has delivered nothing.
 */
export function outcomeOf(error: SmtpError): SendOutcome {
  const response = (error.response ?? error.code ?? 'no answer').slice(0, 300)
  if (error.responseCode && error.responseCode >= 500) {
    // A refused sign-in says nothing of the recipient: the operator mends it, the mail waits.
    return { outcome: error.code === 'EAUTH' ? 'deferred' : 'rejected', response }
  }
  if (error.responseCode && error.responseCode >= 400) return { outcome: 'deferred', response }
  const before = ['ECONNREFUSED', 'EDNS', 'ENOTFOUND', 'EAUTH', 'ETLS', 'EENVELOPE']
  const neverSent =
    before.includes(error.code ?? '') ||
    ['CONN', 'EHLO', 'HELO', 'STARTTLS', 'MAIL FROM', 'RCPT TO'].includes(error.command ?? '')
  return { outcome: neverSent ? 'deferred' : 'unknown', response }
}
