/** What a use case throws when it cannot go on and the caller could not have known. `pages` turn it into words. */
export type ProblemCode =
  | 'bad-request'
  | 'sign-in-required'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'too-large'
  | 'too-many-requests'
  | 'unavailable'

const statuses = {
  'bad-request': 400,
  'sign-in-required': 401,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>

type ProblemStatus = (typeof statuses)[ProblemCode]

/** A coded problem. The message is for logs and developers; readers get the catalogue's words for the code. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly retryAfterSeconds: number | null
  /** A path of this site that mends it, such as the sign-in page: whoever reads a page is sent there. */
  readonly mendAt: string | null

  constructor(
    code: ProblemCode,
    message: string = code,
    options: { retryAfterSeconds?: number; mendAt?: string } = {},
  ) {
    super(message)
    this.code = code
    this.retryAfterSeconds = options.retryAfterSeconds ?? null
    this.mendAt = options.mendAt ?? null
  }

  get status(): ProblemStatus {
    return statuses[this.code]
  }
}

const socketFailures = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOSPC',
])

/** A full disk, a damaged or locked database: nothing can be acknowledged until the operator acts. */
export const isStorageFailure = (error: unknown): boolean => {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  // SQLite: BUSY 5, LOCKED 6, READONLY 8, IOERR 10, CORRUPT 11, FULL 13, CANTOPEN 14, NOTADB 26 (low byte of the code).
  if (typeof errcode === 'number') return [5, 6, 8, 10, 11, 13, 14, 26].includes(errcode & 0xff)
  // PostgreSQL: class 08 connection, 53 resources, 57P operator's doing; the socket's own words; and what the driver
  // says, without a code, of a connection that broke or never came.
  if (typeof code === 'string') return /^(08|53|57P)/.test(code) || socketFailures.has(code)
  return error instanceof Error && /^(Connection terminated|timeout exceeded)/.test(error.message)
}
