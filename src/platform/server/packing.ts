import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** The better one of those that a browser says it takes. */
export function acceptedEncoding(header = ''): Encoding | null {
  if (header.includes('br')) return 'br'
  return header.includes('gzip') ? 'gzip' : null
}

/** @param quality Brotli's, up to 11: the last steps take long, and are worth it for what is packed once */
export const pack = (body: Buffer, encoding: Encoding, quality: number): Promise<Buffer> =>
  encoding === 'br'
    ? promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    : promisify(gzip)(body, { level: 9 })
