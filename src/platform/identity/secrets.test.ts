import { expect, test } from 'vitest'
import { isSignature, newCode, newToken, sign } from './secrets.ts'

test('tokens are long, safe in an address and never the same', () => {
  const tokens = Array.from({ length: 200 }, newToken)
  expect(new Set(tokens).size).toBe(200)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
})

test('codes have six digits, those that begin with noughts too', () => {
  for (let number = 0; number < 200; number += 1) expect(newCode()).toMatch(/^\d{6}$/)
})

test('a signature holds for its value, its purpose and its secret only', () => {
  const [secret, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  const signature = sign(secret, 'unsubscribe', 'ada')
  expect(isSignature(secret, 'unsubscribe', 'ada', signature)).toBe(true)
  expect(isSignature(secret, 'unsubscribe', 'bea', signature)).toBe(false)
  expect(isSignature(secret, 'subscribe', 'ada', signature)).toBe(false)
  expect(isSignature(other, 'unsubscribe', 'ada', signature)).toBe(false)
  expect(isSignature(secret, 'unsubscribe', 'ada', '')).toBe(false)
})
