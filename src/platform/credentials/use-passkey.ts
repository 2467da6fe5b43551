import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { Ctx } from '../http/index.ts'
import { readAuthentication, relyingParty } from './answer.ts'
import { keepChallenge, takeChallenge } from './challenges.ts'
import { findCredential, noteUse } from './passkey-store.ts'

const purpose = (realm: string) => `${realm}.use-passkey`

/** What the browser needs to sign in: it names no account, so that it tells nobody who has one. */
export async function passkeyRequest(c: Ctx, realm: string): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(c).id,
    userVerification: 'required',
  })
  await keepChallenge(c, { purpose: purpose(realm), accountId: null, challenge: options.challenge })
  return options
}

type UseOutcome =
  | { readonly ok: true; readonly accountId: string }
  /** `too-late`: asked too long ago, by another browser, or answered already. `unknown`: removed meanwhile. */
  | { readonly ok: false; readonly reason: 'too-late' | 'unknown' | 'refused' }

/** Whose passkey the browser's answer proves. A copied key whose counter stands back is refused. */
export async function usePasskey(c: Ctx, realm: string): Promise<UseOutcome> {
  const answer = await readAuthentication(c)
  const asked = await takeChallenge(c, purpose(realm))
  if (!asked) return { ok: false, reason: 'too-late' }
  const services = c.get('services')
  const key = await findCredential(services.db, realm, answer.id)
  if (!key) return { ok: false, reason: 'unknown' }
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  const { id, origin } = relyingParty(c)
  const verified = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: asked.challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    credential: {
      id: key.credential_id,
      publicKey: new Uint8Array(Buffer.from(key.public_key, 'base64url')),
      counter: Number(key.counter),
    },
  }).catch(() => null)
  if (!verified?.verified) return { ok: false, reason: 'refused' }
  await noteUse(services, key.id, verified.authenticationInfo.newCounter)
  return { ok: true, accountId: key.account_id }
}
