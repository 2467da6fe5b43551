import { connect, patience } from './connection.ts'
import { explainFault } from './fault.ts'
import type { SmtpError } from './outcome.ts'

/** Connects and signs in to a mail server, as for a mail, without sending anything. Null when it would take mail. */
export async function findSmtpFault(url: string): Promise<string | null> {
  try {
    const connection = await connect(url, patience)
    connection.close()
    return null
  } catch (error) {
    return explainFault(error as SmtpError)
  }
}
