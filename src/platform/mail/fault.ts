import type { SmtpError } from './outcome.ts'

/** What is wrong and what to do, where the words of a server or a library leave that open. */
const hints: readonly {
  readonly when: (error: SmtpError, said: string) => boolean
  readonly hint: string
}[] = [
  {
    when: error => error.code === 'EAUTH' && error.responseCode === 535,
    hint: 'The mail server refuses the user or the password in SMTP_URL',
  },
  {
    when: (_, said) => /wrong version number|packet length too long/i.test(said),
    hint: 'The mail server does not begin with TLS on this port: write smtp:// in place of smtps://',
  },
  {
    when: (_, said) => said.includes('Greeting never received'),
    hint: 'The mail server did not greet us: one that begins with TLS on this port, such as 465, wants smtps://',
  },
  {
    when: (_, said) => /certificate/i.test(said),
    hint: 'The certificate of the mail server cannot be trusted: use the name that is in it, or name the file of its authority in NODE_EXTRA_CA_CERTS',
  },
  {
    when: error => error.command === 'STARTTLS',
    hint: 'The mail server does not encrypt, so no password is sent to it',
  },
]

/** Why a mail server could not be reached or signed in to, in words for whoever set it up. */
export function explainFault(error: SmtpError): string {
  const said = (error.response ?? error.message).replace(/\s+/g, ' ').trim().slice(0, 300)
  const found = hints.find(({ when }) => when(error, said))
  return found ? `${found.hint} (${said})` : said
}
