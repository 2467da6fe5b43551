import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

type Bytes = Buffer

/** The little of CBOR (RFC 8949) that an authenticator writes: integers, bytes, text, maps. */
function cbor(value: unknown): Bytes {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as Map<unknown, unknown>)]
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([key, item]) => [cbor(key), cbor(item)]),
  ])
}

function head(major: number, length: number): Bytes {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}

const sha256 = (data: string | Bytes): Bytes => createHash('sha256').update(data).digest()

/** A phone with a finger on it: makes passkeys and signs with them (WebAuthn Level 3, sections 6 and 7). */
export class Authenticator {
  readonly #origin: string
  readonly #id = randomBytes(16)
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject }
  #user = ''
  counter = 0

  constructor(origin: string) {
    this.#origin = origin
    this.#keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  }

  create(options: { challenge: string; user: { id: string } }): object {
    this.#user = options.user.id
    const jwk = this.#keys.publicKey.export({ format: 'jwk' })
    const bytes = (part: string | undefined) => Buffer.from(part ?? '', 'base64url')
    const key = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(jwk.x)],
        [-3, bytes(jwk.y)],
      ]),
    )
    const length = Buffer.from([this.#id.length >> 8, this.#id.length & 255])
    // Flags: user present, user verified, attested credential data included.
    const data = Buffer.concat([this.#head(0x45), Buffer.alloc(16), length, this.#id, key])
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', data],
    ])
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', options.challenge).toString('base64url'),
      attestationObject: cbor(attestation).toString('base64url'),
      transports: ['internal'],
    })
  }

  get(options: { challenge: string }): object {
    this.counter += 1
    const data = this.#head(0x05)
    const client = this.#clientData('webauthn.get', options.challenge)
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha256(client)]))
      .sign(this.#keys.privateKey)
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: this.#user,
    })
  }

  #answer(response: object): object {
    const id = this.#id.toString('base64url')
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  #head(flags: number): Bytes {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([sha256(new URL(this.#origin).hostname), Buffer.from([flags]), counter])
  }

  #clientData = (type: string, challenge: string): Bytes =>
    Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }))
}
