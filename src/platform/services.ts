import type { Config } from './config/index.ts'
import type { Db } from './db/index.ts'
import type { Logger } from './log/index.ts'
import type { Mailer } from './mail/index.ts'
import type { Assets, Live, PageCache, RateLimiter } from './server/index.ts'
import type { Clock } from './time/index.ts'

/** What the composition root makes once and hands to routes and jobs. Use cases name only what they need of it. */
export interface Services {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly log: Logger
  readonly mailer: Mailer
  readonly assets: Assets
  readonly cache: PageCache
  readonly live: Live
  readonly limiter: RateLimiter
  /** Signs what must be recognised later without being stored, such as a link to unsubscribe. At least 32 bytes. */
  readonly secret: Buffer
}
