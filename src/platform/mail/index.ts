export { createMailbox, findMailboxMessage, listMailbox, type MailboxEntry } from './mailbox.ts'
export type { Mailer, Message, SendOutcome } from './message.ts'
export { sendOrThrow } from './send.ts'
export { createSmtpMailer } from './smtp.ts'
