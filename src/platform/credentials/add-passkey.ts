import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { isUniqueViolation } from '../db/index.ts'
import type { Ctx } from '../http/index.ts'
import { deviceOf } from '../identity/index.ts'
import { readRegistration, relyingParty } from './answer.ts'
import { keepChallenge, takeChallenge } from './challenges.ts'
import { insertPasskey, listCredentials, type Owner } from './passkey-store.ts'

/** EdDSA, ES256, RS256 (IANA COSE Algorithms): what the authenticators in use make. */
const algorithms = [-8, -7, -257]

const purpose = ({ realm }: Owner) => `${realm}.add-passkey`

interface NewOwner extends Owner {
  /** What the authenticator shows beside the paper's name when it asks which key. */
  readonly label: string
  readonly name: string
}

/** What the browser needs to make a passkey: one that names its owner by itself and asks for a finger or a PIN. */
export async function passkeyCreation(
  c: Ctx,
  owner: NewOwner,
  paperName: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  // Loaded when it is needed: few sign in with each start of the paper.
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const known = await listCredentials(c.get('services').db, owner)
  const options = await generateRegistrationOptions({
    rpName: paperName,
    rpID: relyingParty(c).id,
    userID: new Uint8Array(Buffer.from(owner.accountId)),
    userName: owner.label,
    userDisplayName: owner.name,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(key => ({
      id: key.credential_id,
      transports: JSON.parse(key.transports),
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(c, {
    purpose: purpose(owner),
    accountId: owner.accountId,
    challenge: options.challenge,
  })
  return options
}

type AddOutcome =
  | { readonly ok: true; readonly passkeyId: string }
  /** `too-late`: asked too long ago, by another browser, or answered already. */
  | { readonly ok: false; readonly reason: 'too-late' | 'refused' | 'known' }

/** Takes the browser's answer, checks it and keeps the key. */
export async function addPasskey(c: Ctx, owner: Owner): Promise<AddOutcome> {
  const answer = await readRegistration(c)
  const asked = await takeChallenge(c, purpose(owner))
  if (asked?.accountId !== owner.accountId) return { ok: false, reason: 'too-late' }
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server')
  const { id, origin } = relyingParty(c)
  const verified = await verifyRegistrationResponse({
    response: answer,
    expectedChallenge: asked.challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null)
  if (!verified?.verified) return { ok: false, reason: 'refused' }
  const { credential } = verified.registrationInfo
  try {
    const passkeyId = await insertPasskey(c.get('services'), {
      realm: owner.realm,
      account_id: owner.accountId,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: JSON.stringify(answer.response.transports ?? []),
      name: deviceOf(c.req.header('user-agent')),
    })
    return { ok: true, passkeyId }
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'known' }
    throw error
  }
}
