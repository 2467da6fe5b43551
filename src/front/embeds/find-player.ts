import { type Provider, providers } from './providers.ts'

/** Something that a provider shows in a frame. */
export interface Player {
  readonly provider: Provider
  readonly reference: string
  /** Where its frame leads when it is pressed. */
  readonly url: string
}

/** What is at an address, where it is one that we know how to show. */
export function findPlayer(address: string): Player | null {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null
  const page = url.host.replace(/^www\./, '') + url.pathname.replace(/\/$/, '') + url.search
  for (const provider of providers)
    for (const pattern of provider.pages) {
      const found = pattern.exec(page)
      if (found) return openPlayer(provider.key, found.slice(1).join('/'))
    }
  return null
}

/** @param reference as our own address of the frame has it, so that it may be anything */
export function openPlayer(key: string, reference: string): Player | null {
  const provider = providers.find(known => known.key === key)
  if (!provider?.reference.test(reference)) return null
  return { provider, reference, url: provider.player(reference) }
}
