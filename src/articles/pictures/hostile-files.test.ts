import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from '../../../test/world.ts'
import { renditionFile } from './picture.ts'
import { savePicture } from './save-picture.ts'

const small = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#336' } })

/** A PNG chunk: length, type, data, CRC-32 (PNG, section 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  let crc = 0xffffffff
  for (const byte of body) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
  return Buffer.concat([length, body, check])
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])

/** A PNG that says how large it is, whatever it holds. */
function pngThatSays(width: number, height: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const svg = (inside: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`)

/** What people who mean ill upload, and why. */
const refused: Readonly<Record<string, Buffer>> = {
  'a page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a page that begins like a GIF': Buffer.from('GIF89a=1;<script>alert(1)</script>'),
  'a page that begins like a JPEG': Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Buffer.from('<script>')]),
  'a drawing with a script': svg('<script>alert(1)</script>'),
  'a drawing that reads files': svg('<image href="file:///etc/passwd"/>'),
  'a drawing that asks elsewhere': svg('<image href="http://127.0.0.1/admin"/>'),
  'a drawing that grows without end': Buffer.from(
    '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>',
  ),
  'a PDF': Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'),
  'a script for ImageMagick': Buffer.from('push graphic-context\nimage over 0,0 0,0 "|id"\npop'),
  'a script for PostScript': Buffer.from('%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(id) run'),
  'a programme': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Buffer.alloc(60)]),
  'an archive': Buffer.from([0x50, 0x4b, 3, 4, ...Buffer.alloc(60)]),
  nothing: Buffer.alloc(0),
  'only zeros': Buffer.alloc(5000),
  'a PNG that ends after its header': pngThatSays(9, 9, Buffer.alloc(0)).subarray(0, 33),
  'a PNG of no size': pngThatSays(0, 0, Buffer.alloc(0)),
  'a PNG that holds less than it says': pngThatSays(4000, 4000, Buffer.alloc(10)),
}

describe('what is uploaded as a picture and means ill', () => {
  for (const [what, bytes] of Object.entries(refused)) {
    test(`${what} is refused, and leaves no file that a page could show`, async ({ world }) => {
      const { dataFolder } = world.services.config
      expect(await savePicture({ dataFolder }, bytes)).toMatchObject({ ok: false })
      const left = readdirSync(dataFolder, { recursive: true }).filter(file =>
        /\.(jpg|webp|avif|part)$/.test(String(file)),
      )
      expect(left).toEqual([])
    })
  }

  test('a bomb that says how large it will be is not even opened', async ({ world }) => {
    const { dataFolder } = world.services.config
    const bomb = pngThatSays(60_000, 60_000, Buffer.alloc(1000))
    expect(await savePicture({ dataFolder }, bomb)).toEqual({ ok: false, reason: 'too-large' })
  })

  test('a picture with a page behind its end comes out without the page', async ({ world }) => {
    const { dataFolder } = world.services.config
    const bytes = Buffer.concat([await small().jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    const saved = await savePicture({ dataFolder }, bytes)
    if (!saved.ok) throw new Error(saved.reason)
    const stored = await sharp(
      join(dataFolder, 'pictures', renditionFile(saved.picture.file, 40, 'jpg')),
    ).toBuffer()
    expect(stored.includes('script')).toBe(false)
  })

  test('the place, the camera and its comments are in none of the renditions', async ({ world }) => {
    const { dataFolder } = world.services.config
    const bytes = await small()
      .withExif({
        IFD0: { Artist: 'Secret photographer', ImageDescription: '<script>alert(1)</script>' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret place</x:xmpmeta>')
      .jpeg()
      .toBuffer()
    expect(bytes.includes('Secret photographer')).toBe(true)
    const saved = await savePicture({ dataFolder }, bytes)
    if (!saved.ok) throw new Error(saved.reason)
    for (const format of ['avif', 'webp', 'jpg'] as const) {
      const file = join(dataFolder, 'pictures', renditionFile(saved.picture.file, 40, format))
      const { exif, xmp, iptc } = await sharp(file).metadata()
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
    }
  })

  test('a picture that is longer than WebP can hold is too large', async ({ world }) => {
    const { dataFolder } = world.services.config
    for (const height of [16_384, 100_000]) {
      const create = { width: 40, height, channels: 3 as const, background: '#888' }
      const bytes = await sharp({ create }).png().toBuffer()
      expect(await savePicture({ dataFolder }, bytes)).toEqual({ ok: false, reason: 'too-large' })
    }
  })

  test('a picture that is damaged anywhere is stored or refused, and never an error', async ({ world }) => {
    const { dataFolder } = world.services.config
    const good = await small().png().toBuffer()
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (place, byte) => {
        const bytes = Buffer.from(good)
        bytes[place] = byte
        expect(typeof (await savePicture({ dataFolder }, bytes)).ok).toBe('boolean')
      }),
      { numRuns: 60 },
    )
  })
})
