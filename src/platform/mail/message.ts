/** One mail to one person. */
export interface Message {
  readonly to: string
  /** `Name <address>` */
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly html?: string
  /** With angle brackets. Left out: one is made. Stored before sending where a second copy must never go out. */
  readonly messageId?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * How a mail server answered.
 * `deferred`: it surely has not got the message, so a later try is safe.
 * `unknown`: the connection broke after the message's end was sent; it may have it.
 */
export type SendOutcome =
  | { readonly outcome: 'accepted'; readonly response: string }
  | { readonly outcome: 'rejected'; readonly response: string }
  | { readonly outcome: 'deferred'; readonly response: string }
  | { readonly outcome: 'unknown'; readonly response: string }

export interface Mailer {
  /** `smtp` sends; `mailbox` keeps everything for the desk to see. */
  readonly kind: 'smtp' | 'mailbox'
  send(message: Message): Promise<SendOutcome>
  close(): Promise<void>
}
