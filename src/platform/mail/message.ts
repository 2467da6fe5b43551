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
 *
 * `rejected`: for good. Of the `recipient`, or of the `message`, which says nothing of the recipient. `status` is the
 * server's enhanced code (RFC 3463) such as `5.1.1`, null when it gave none.
 * `deferred`: it surely has not got the message, so a later try is safe. Because of the `recipient`, or because the
 * `server` cannot be used by anybody just now: down, full, wants another sign-in, refuses the sender.
 * `unknown`: the connection broke after the message's end was sent; the server may have it.
 */
export type SendOutcome =
  | { readonly outcome: 'accepted'; readonly response: string }
  | {
      readonly outcome: 'rejected'
      readonly response: string
      readonly concerns: 'recipient' | 'message'
      readonly status: string | null
    }
  | { readonly outcome: 'deferred'; readonly response: string; readonly concerns: 'recipient' | 'server' }
  | { readonly outcome: 'unknown'; readonly response: string }

export interface Mailer {
  /** `smtp` sends; `mailbox` keeps everything for the desk to see. */
  readonly kind: 'smtp' | 'mailbox'
  send(message: Message): Promise<SendOutcome>
  close(): Promise<void>
}
