import { explainFault } from './fault.ts'
import type { SendOutcome } from './message.ts'

/** What nodemailer's connection says of a failure, as far as we read it. */
export interface SmtpError extends Error {
  code?: string
  /** The SMTP command that was answered; `CONN` for whatever happens to the connection, at any stage. */
  command?: string
  responseCode?: number
  response?: string
}

/** How far a message had got: `before-end` until the dot that ends its data was handed to the connection. */
type Stage = 'connecting' | 'before-end' | 'after-end'

/**
 * RFC 5321, 4.2.1: 5yz is final, 4yz may be tried again. Without an answer the server may have the message only when
 * the end of its data was under way (4.1.1.4); whatever fails before that has delivered nothing. nodemailer names the
 * command `CONN` for a lost connection even then, so the stage is ours to keep.
 */
export function outcomeOf(error: SmtpError, stage: Stage): SendOutcome {
  if (stage === 'connecting')
    return { outcome: 'deferred', concerns: 'server', response: explainFault(error) }
  const response = (error.response ?? error.message).replace(/\s+/g, ' ').slice(0, 300)
  const code = error.responseCode ?? null
  if (error.command === 'CONN' || code === null) {
    if (stage === 'after-end') return { outcome: 'unknown', response }
    return unanswered(error, response)
  }
  const rejected = (concerns: 'recipient' | 'message'): SendOutcome => ({
    outcome: 'rejected',
    concerns,
    status: enhancedStatus(response),
    response,
  })
  // 421: the server is going away; 530, 535, 538: it wants a sign-in first. A refused sender is the operator's to mend.
  const isAboutUs = isSenderRefused(response) || isRelayRefused(error, response)
  if (error.command === 'MAIL FROM' || [421, 530, 535, 538].includes(code) || isAboutUs)
    return { outcome: 'deferred', concerns: 'server', response }
  // 503, commands out of order, is what a server says to pipelined commands after one it put off.
  if (code < 500 || code === 503) return { outcome: 'deferred', concerns: 'recipient', response }
  return rejected(error.command === 'RCPT TO' ? 'recipient' : 'message')
}

/** Failures that no server answered, before the end of the data. */
function unanswered(error: SmtpError, response: string): SendOutcome {
  if (error.code === 'EMESSAGE') return { outcome: 'rejected', concerns: 'message', status: null, response }
  if (error.code === 'EENVELOPE' && error.command === 'API')
    return { outcome: 'rejected', concerns: 'recipient', status: '5.1.3', response }
  return { outcome: 'deferred', concerns: 'server', response }
}

/** RFC 3463, 3.2: the sender's address is bad, or its domain is, which many a server says of each recipient only. */
const isSenderRefused = (response: string): boolean => /^\d{3}[ -][45]\.1\.[78]\b/.test(response)

/** It takes mail for its own people alone: we did not sign in, or from the wrong address. That is true of every recipient. */
const isRelayRefused = (error: SmtpError, response: string): boolean =>
  error.command === 'RCPT TO' && /^5\d\d[ -].*\brelay/i.test(response)

const enhancedStatus = (response: string): string | null =>
  /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? null
