/**
 * What an address in a text says, decoded; as it stands where it cannot be: `%ff` is no UTF-8. NUL, which PostgreSQL
 * refuses, is in no name of ours.
 */
export function percentDecoded(written: string, decode = decodeURIComponent): string {
  try {
    return decode(written).replaceAll('\0', '')
  } catch {
    return written
  }
}
