import type { RateLimit } from '../../platform/http/index.ts'

/** By address: a household, or an office behind one. */
export const writing: RateLimit = { name: 'write comments', count: 60, seconds: 600 }
export const voting: RateLimit = { name: 'vote', count: 300, seconds: 600 }
export const reporting: RateLimit = { name: 'report', count: 20, seconds: 3600 }
/** Comments by people who have not signed in: each is a mail to an address that anybody may type. */
export const drafting: RateLimit = { name: 'mail comment links, one address', count: 20, seconds: 3600 }
export const confirming: RateLimit = { name: 'confirm comments', count: 60, seconds: 600 }

/** By account: one person. */
export const writingByReader: RateLimit = { name: 'write comments, one reader', count: 30, seconds: 600 }
export const votingByReader: RateLimit = { name: 'vote, one reader', count: 120, seconds: 600 }

/** By mail address: nobody's mailbox is filled by strangers. */
export const mailing: RateLimit = { name: 'mail comment links', count: 4, seconds: 3600 }
