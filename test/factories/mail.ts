import { findMailboxMessage, listMailbox } from '../../src/platform/mail/index.ts'
import type { World } from '../world.ts'

/** The newest mail to somebody, whole. Of two that were sent at the same moment it may be either. */
export async function lastMail({ db }: World, to: string) {
  const entry = (await listMailbox(db, { limit: 200 })).find(({ to_address }) => to_address === to)
  const message = entry ? await findMailboxMessage(db, entry.id) : null
  if (!message) throw new Error(`No mail to ${to}`)
  return message
}

/** The path of the link in the newest mail to somebody. */
export async function lastLink(world: World, to: string): Promise<string> {
  const { text } = await lastMail(world, to)
  const address = /^http\S+$/m.exec(text)?.[0]
  if (!address) throw new Error(`No link in the mail:\n${text}`)
  return new URL(address).pathname
}
