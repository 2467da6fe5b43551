import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { type Ctx, Problem } from '../http/index.ts'

/** What both kinds of answer have; the library checks what is inside them. */
const shape = {
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
}

const registration = z.looseObject({
  ...shape,
  response: z.looseObject({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z.array(z.string().max(50)).max(20).default([]),
  }),
})

const authentication = z.looseObject({
  ...shape,
  response: z.looseObject({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().optional(),
  }),
})

async function readJson<T>(c: Ctx, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await c.req.json().catch(() => null))
  if (parsed.success) return parsed.data
  throw new Problem('bad-request', 'That is not what an authenticator answers')
}

export const readRegistration = (c: Ctx): Promise<RegistrationResponseJSON> =>
  readJson(c, registration) as Promise<RegistrationResponseJSON>

export const readAuthentication = (c: Ctx): Promise<AuthenticationResponseJSON> =>
  readJson(c, authentication) as Promise<AuthenticationResponseJSON>

/** The party that passkeys belong to: the paper's own host, and nobody else's (WebAuthn Level 3, section 5.1.2). */
export const relyingParty = (c: Ctx): { readonly id: string; readonly origin: string } => {
  const { hostname, origin } = new URL(c.get('services').config.url)
  return { id: hostname, origin }
}
