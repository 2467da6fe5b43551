import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  largestWidth,
  type Picture,
  type PictureWords,
  pictureName,
  pictureNamed,
  type RenditionFormat,
  renditionFile,
  renditionFormats,
} from './picture.ts'

export type PictureRefusal = 'not-a-picture' | 'too-large'

type SavePictureOutcome =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly reason: PictureRefusal }

/** A small file can hold a huge picture: beyond this it is not even decoded. */
const mostPixels = 60_000_000
const mostBytes = 40_000_000
/** WebP holds no more (RFC 9649, 2.5). */
const greatestHeight = 16_383

const readable = new Set(['jpeg', 'png', 'webp', 'heif', 'avif', 'gif', 'tiff'])

/** Part of the name's hash: raise it when renditions are made in another way, since names are kept for a year. */
const recipe = '1'

export const noWords: PictureWords = { alt: '', caption: null, credit: null }

/** Looks at a picture without storing it: whether it is one, and what it would be called. */
export async function inspectPicture(
  bytes: Uint8Array,
  words: PictureWords = noWords,
): Promise<SavePictureOutcome> {
  if (bytes.byteLength > mostBytes) return { ok: false, reason: 'too-large' }
  const size = await uprightSize(bytes)
  if (!size) return { ok: false, reason: 'not-a-picture' }
  if (size.width * size.height > mostPixels) return { ok: false, reason: 'too-large' }
  const width = Math.min(size.width, largestWidth)
  const height = Math.max(Math.round((size.height * width) / size.width), 1)
  if (height > greatestHeight) return { ok: false, reason: 'too-large' }
  const hash = createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 24)
  const picture = pictureNamed(pictureName(hash, width, height), words)
  if (!picture) throw new Error(`A picture of ${width} by ${height} pixels has no name`)
  return { ok: true, picture }
}

/**
 * Stores a picture in all the widths that pages ask for, turned upright, without the metadata that cameras add
 * (places, serial numbers). The same picture is stored once.
 */
export async function savePicture(
  { dataFolder }: { readonly dataFolder: string },
  bytes: Uint8Array,
  words: PictureWords = noWords,
): Promise<SavePictureOutcome> {
  const found = await inspectPicture(bytes, words)
  if (!found.ok) return found
  const { file, widths } = found.picture
  const folder = join(dataFolder, 'pictures')
  await mkdir(folder, { recursive: true })
  try {
    const renditions = widths.flatMap(width => renditionFormats.map(format => ({ width, format })))
    await inTurn(async () => {
      let pixels: Promise<Pixels> | undefined
      const make = async (width: number, format: RenditionFormat) => {
        pixels ??= decode(bytes)
        return render(await pixels, width, format)
      }
      await Promise.all(
        renditions.map(({ width, format }) =>
          writeOnce(join(folder, renditionFile(file, width, format)), () => make(width, format)),
        ),
      )
    })
  } catch (error) {
    if (isDamage(error)) return { ok: false, reason: 'not-a-picture' }
    throw error
  }
  return found
}

/** The decoder is loaded when the first picture comes: it holds 30 MB that a paper between two pictures need not. */
async function open(bytes: Uint8Array) {
  const { default: sharp } = await import('sharp')
  return sharp(bytes, { limitInputPixels: false, failOn: 'error' })
}

/** Reads the header only. Null when it is none of the kinds we read; a drawing in SVG is a program, not a picture. */
async function uprightSize(bytes: Uint8Array): Promise<{ width: number; height: number } | null> {
  try {
    const { format, autoOrient } = await (await open(bytes)).metadata()
    return readable.has(format) && autoOrient.width > 0 && autoOrient.height > 0 ? autoOrient : null
  } catch {
    return null
  }
}

let lastTurn: Promise<unknown> = Promise.resolve()

/** One picture after the other: half a megabyte can hold half a gigabyte of pixels, and pages are made beside them. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(work)
  lastTurn = turn.catch(() => undefined)
  return turn
}

/** A picture in the largest width that it is stored in, of which all others are made: the original is read once. */
interface Pixels {
  readonly data: Buffer
  readonly raw: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 }
}

async function decode(bytes: Uint8Array): Promise<Pixels> {
  const upright = (await open(bytes)).autoOrient().resize({ width: largestWidth, withoutEnlargement: true })
  const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true })
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } }
}

async function render({ data, raw }: Pixels, width: number, format: RenditionFormat): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const upright = sharp(data, { raw, limitInputPixels: false }).resize({ width, withoutEnlargement: true })
  switch (format) {
    case 'avif':
      // Its least effort is a third smaller than WebP already; more takes a minute for a tenth.
      return upright.avif({ quality: 50, effort: 0 }).toBuffer()
    case 'webp':
      return upright.webp({ quality: 70 }).toBuffer()
    case 'jpg':
      return upright.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer()
  }
}

/** A file is there whole or not at all: it gets its name last. */
async function writeOnce(file: string, make: () => Promise<Buffer>): Promise<void> {
  if (await exists(file)) return
  const unfinished = `${file}.${randomUUID()}.part`
  await writeFile(unfinished, await make(), { flush: true })
  await rename(unfinished, file)
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** The system's errors have a code (a full disk, say) and are not the picture's fault; the decoder's have none. */
const isDamage = (error: unknown): boolean => error instanceof Error && !('code' in error)
