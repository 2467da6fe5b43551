import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** As Postfix 3.7 wrote them about one mail, of the Message-ID that is replaced. */
type Bounce = 'unknown-user' | 'mailbox-full' | 'refused-by-policy' | 'delayed' | 'given-up'

const messageIdThere = '<01kkbfjzk8gsednhfj3ac1d9@paper.test>'

/** A report that a mail did not arrive. */
export const createBounce = (bounce: Bounce, messageId: string): Buffer =>
  Buffer.from(
    readFileSync(join(import.meta.dirname, 'bounces', `${bounce}.eml`), 'latin1').replaceAll(
      messageIdThere,
      messageId,
    ),
    'latin1',
  )
