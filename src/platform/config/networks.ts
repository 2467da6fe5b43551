import { isIP } from 'node:net'

/** An address, or a network as `10.1.0.0/16` (RFC 4632, RFC 4291). */
export interface Network {
  readonly address: string
  readonly prefix: number
  readonly family: 'ipv4' | 'ipv6'
}

/** Networks with spaces or commas between. Null when one is none, or is all the world, which nobody may mean. */
export function readNetworks(text: string): readonly Network[] | null {
  const networks = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readNetwork)
  return networks.every(network => network !== null) ? networks : null
}

function readNetwork(text: string): Network | null {
  const [address = '', length, ...rest] = text.split('/')
  const version = isIP(address)
  const bits = version === 6 ? 128 : 32
  const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : 0
  if (version === 0 || rest.length > 0 || prefix < 1 || prefix > bits) return null
  return { address, prefix, family: version === 6 ? 'ipv6' : 'ipv4' }
}
