/** A stored picture with the words that belong to it in one place. */
export interface Picture {
  /** Base name of its files, which says all: a hash of the original, and the largest rendition's size. */
  readonly file: string
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
  /** Pixels of the largest rendition. */
  readonly width: number
  readonly height: number
  /** Widths of all renditions in pixels, ascending. */
  readonly widths: readonly number[]
  /** What must stay in sight where a page shows a part of it; left out: its middle. */
  readonly focus?: Focus
}

/** A ninth of a picture, as one looks at it. */
export const focuses = [
  ...(['top-left', 'top', 'top-right'] as const),
  ...(['left', 'middle', 'right'] as const),
  ...(['bottom-left', 'bottom', 'bottom-right'] as const),
]

export type Focus = (typeof focuses)[number]

export const isFocus = (text: string): text is Focus => focuses.some(focus => focus === text)

export type PictureWords = Pick<Picture, 'alt' | 'caption' | 'credit' | 'focus'>

export const largestWidth = 2400
const steps = [400, 800, 1200, 1600, largestWidth]

/** The widths a picture is stored in: the steps below its own, and its own up to the largest step. Never enlarged. */
export const widthsFor = (width: number): readonly number[] => [
  ...steps.filter(step => step < Math.min(width, largestWidth)),
  Math.min(width, largestWidth),
]

export const pictureName = (hash: string, width: number, height: number): string =>
  `${hash}-${width}x${height}`

const namePattern = /^[0-9a-f]{24}-(\d{1,5})x(\d{1,5})$/

/** A stored picture from its name. Null when no picture of ours could be called so. */
export function pictureNamed(file: string, words: PictureWords): Picture | null {
  const [, width, height] = namePattern.exec(file) ?? []
  if (!width || !height) return null
  return { file, ...words, width: Number(width), height: Number(height), widths: widthsFor(Number(width)) }
}

/** Smallest first; the last is for what reads none of the others, and for mail. */
export const renditionFormats = ['avif', 'webp', 'jpg'] as const

export type RenditionFormat = (typeof renditionFormats)[number]

export const renditionFile = (file: string, width: number, format: RenditionFormat): string =>
  `${file}-${width}.${format}`

/** The rendition that serves a place of some width: the smallest that fills it, else the largest there is. */
export const renditionFor = (picture: Picture, wanted: number, format: RenditionFormat): string =>
  renditionFile(picture.file, picture.widths.find(width => width >= wanted) ?? picture.width, format)

/** True for the name of a rendition's file, so that nothing else can be asked for. */
export const isRenditionFile = (file: string): boolean =>
  /^[0-9a-f]{24}-\d{1,5}x\d{1,5}-\d{1,4}\.(avif|webp|jpg)$/.test(file)
