import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** 256 bits, safe in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Six digits, for a person to type. */
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0')

/** What is stored of a secret. Tokens have 256 bits of chance, so a plain hash is enough. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/**
 * Signs a value for one purpose, for links that must work for years without a row of their own.
 * @returns 43 characters, safe in an address
 */
export const sign = (secret: Buffer, purpose: string, value: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('base64url')

export function isSignature(secret: Buffer, purpose: string, value: string, signature: string): boolean {
  const expected = Buffer.from(sign(secret, purpose, value))
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
