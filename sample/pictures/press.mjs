// A small printing press: a scene is cut once, separated into four inks, and printed
// with a halftone screen, uneven ink, hand-cut edges and slightly loose registration.
import sharp from 'sharp'

export const WIDTH = 1600
export const HEIGHT = 1067

const PAPER = [244, 234, 214]
// Angle is the screen's, in degrees; shift is how far the plate is out of register.
const INKS = {
  ochre: { rgb: [243, 178, 72], angle: 75, shift: [1.6, -1.2] },
  rust: { rgb: [214, 74, 48], angle: 15, shift: [-1.4, 1.5] },
  sea: { rgb: [74, 142, 150], angle: 62, shift: [1.2, 1.6] },
  ink: { rgb: [26, 38, 58], angle: 45, shift: [0, 0] },
}
const SCREEN = 7.6
// How much of a half tone is dots; the rest is a flat wash, as where ink has soaked in.
const DOTS = 0.42

/** Random numbers that are the same on every run (mulberry32, seeded by a word). */
export function randomFrom(word) {
  let state = 2166136261
  for (const char of word) state = Math.imul(state ^ char.codePointAt(0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const grey = tone => {
  const level = Math.round(255 * (1 - tone))
  return `rgb(${level},${level},${level})`
}

/** What a scene draws on: every shape goes to all four plates, in the order drawn. */
export class Block {
  constructor(word) {
    this.random = randomFrom(word)
    this.defs = ''
    this.plates = Object.fromEntries(Object.keys(INKS).map(name => [name, '']))
    this.count = 0
  }

  /** A tone that runs from one point to another; stops are [offset, tone]. */
  fade(x1, y1, x2, y2, stops) {
    const id = `f${this.count++}`
    const marks = stops.map(([at, tone]) => `<stop offset="${at}" stop-color="${grey(tone)}"/>`)
    this.defs += `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${marks.join('')}</linearGradient>`
    return `url(#${id})`
  }

  /** A tone that runs outward from a point. */
  glow(cx, cy, radius, stops) {
    const id = `f${this.count++}`
    const marks = stops.map(([at, tone]) => `<stop offset="${at}" stop-color="${grey(tone)}"/>`)
    this.defs += `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${cx}" cy="${cy}" r="${radius}">${marks.join('')}</radialGradient>`
    return `url(#${id})`
  }

  #clip(within) {
    if (!within) return ''
    const id = `f${this.count++}`
    this.defs += `<clipPath id="${id}"><path d="${within}"/></clipPath>`
    return ` clip-path="url(#${id})"`
  }

  /** Opaque: prints the tones named and knocks every other ink out. */
  cut(path, tones = {}, within = '') {
    const clip = this.#clip(within)
    for (const name of Object.keys(INKS)) this.#put(name, path, tones[name] ?? 0, clip)
  }

  /** Overprint: touches only the inks that are named. A tone of 0 carves that ink away. */
  over(path, tones, within = '') {
    const clip = this.#clip(within)
    for (const [name, tone] of Object.entries(tones)) this.#put(name, path, tone, clip)
  }

  #put(name, path, tone, clip) {
    const fill = typeof tone === 'string' ? tone : grey(tone)
    this.plates[name] += `<path d="${path}" fill="${fill}"${clip}/>`
  }

  /** Lettering, overprinted. */
  letter(words, x, y, size, tones, style = '') {
    for (const [name, tone] of Object.entries(tones)) {
      this.plates[name] +=
        `<text x="${x}" y="${y}" font-family="P052, Palatino, Georgia, serif" font-size="${size}" fill="${grey(tone)}" ${style}>${words}</text>`
    }
  }
}

/** Smooth noise on a grid of the given step, from 0 to 1, as a full-size field. */
function noiseField(random, step) {
  const columns = Math.ceil(WIDTH / step) + 2
  const rows = Math.ceil(HEIGHT / step) + 2
  const grid = Float32Array.from({ length: columns * rows }, () => random())
  return (x, y) => {
    const gx = x / step
    const gy = y / step
    const ix = Math.floor(gx)
    const iy = Math.floor(gy)
    const fx = gx - ix
    const fy = gy - iy
    const sx = fx * fx * (3 - 2 * fx)
    const sy = fy * fy * (3 - 2 * fy)
    const at = iy * columns + ix
    const top = grid[at] + (grid[at + 1] - grid[at]) * sx
    const low = grid[at + columns] + (grid[at + columns + 1] - grid[at + columns]) * sx
    return top + (low - top) * sy
  }
}

async function plateOf(block, name) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><defs>${block.defs}</defs><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${block.plates[name]}</svg>`
  return sharp(Buffer.from(svg), { unlimited: true })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer()
}

function sample(plate, x, y) {
  const cx = Math.min(WIDTH - 2, Math.max(0, x))
  const cy = Math.min(HEIGHT - 2, Math.max(0, y))
  const ix = cx | 0
  const iy = cy | 0
  const fx = cx - ix
  const fy = cy - iy
  const at = iy * WIDTH + ix
  const top = plate[at] * (1 - fx) + plate[at + 1] * fx
  const low = plate[at + WIDTH] * (1 - fx) + plate[at + WIDTH + 1] * fx
  return 1 - (top * (1 - fy) + low * fy) / 255
}

/** How much of a tone prints at this point of a round-dot screen. */
function screened(tone, x, y, cos, sin) {
  if (tone < 0.02) return 0
  if (tone > 0.97) return 1
  const u = ((x * cos + y * sin) * 2 * Math.PI) / SCREEN
  const v = ((y * cos - x * sin) * 2 * Math.PI) / SCREEN
  const dot = 0.5 + (Math.cos(u) + Math.cos(v)) / 4
  const edge = Math.min(1, Math.max(0, (tone - (1 - dot)) * 2.4 + 0.5))
  return edge * DOTS + tone * (1 - DOTS)
}

/** Prints a block and returns the picture as a JPEG of at most `limit` bytes. */
export async function print(block, word, limit = 212_000) {
  const random = randomFrom(`press ${word}`)
  const wobbleX = noiseField(random, 13)
  const wobbleY = noiseField(random, 13)
  const mottle = noiseField(random, 46)
  const fine = noiseField(random, 3)
  const light = new Float32Array(WIDTH * HEIGHT * 3)
  for (let at = 0; at < light.length; at++) light[at] = PAPER[at % 3]
  for (const [name, { rgb, angle, shift }] of Object.entries(INKS)) {
    const plate = await plateOf(block, name)
    const cos = Math.cos((angle * Math.PI) / 180)
    const sin = Math.sin((angle * Math.PI) / 180)
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const wx = x + shift[0] + (wobbleX(x, y) - 0.5) * 3.4
        const wy = y + shift[1] + (wobbleY(x, y) - 0.5) * 3.4
        const tone = sample(plate, wx, wy)
        if (tone < 0.02) continue
        const uneven = 0.9 + 0.12 * mottle(x, y) - (fine(x, y) > 0.86 ? 0.22 : 0)
        const ink = screened(tone, x, y, cos, sin) * Math.min(1, uneven)
        const at = (y * WIDTH + x) * 3
        for (let c = 0; c < 3; c++) light[at + c] *= 1 - ink * (1 - rgb[c] / 255)
      }
    }
  }
  return squeeze(Buffer.from(Uint8ClampedArray.from(light)), limit)
}

async function squeeze(pixels, limit) {
  for (let quality = 76; ; quality -= 4) {
    const image = sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    const jpeg = await image.jpeg({ quality, mozjpeg: true }).toBuffer()
    if (jpeg.length <= limit || quality <= 40) return { jpeg, quality }
  }
}
