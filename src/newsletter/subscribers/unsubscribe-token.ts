import { isSignature, sign } from '../../platform/identity/index.ts'
import type { SubscriberId } from './subscriber.ts'

const purpose = 'newsletter.unsubscribe'

/** Names a subscriber in the links of every edition; needs no row, so the link of an old mail works for years. */
export const unsubscribeToken = (secret: Buffer, id: SubscriberId): string =>
  `${id}.${sign(secret, purpose, id)}`

/** The subscriber a token names; null when it was not made here. */
export function readUnsubscribeToken(secret: Buffer, token: string): SubscriberId | null {
  const [id = '', signature = '', ...rest] = token.split('.')
  return rest.length === 0 && isSignature(secret, purpose, id, signature) ? (id as SubscriberId) : null
}

/** Stands in the place of a token in a test mail from the desk. */
export const testToken = 'test'
