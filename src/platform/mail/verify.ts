import { createTransport } from 'nodemailer'

/** Connects and signs in to a mail server without sending anything. Null when it would take mail. */
export async function findSmtpFault(url: string): Promise<string | null> {
  const transport = createTransport(url)
  try {
    await transport.verify()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    transport.close()
  }
}
