import { urls } from '../../../urls.ts'

/**
 * The address at which a stored picture is shown while it is edited; null for what is none of ours. A picture's name ends
 * with the size of its largest rendition, and there is one of 800 pixels of every wider one.
 */
export function pictureAddress(file: string): string | null {
  const width = /^[0-9a-f]{24}-(\d{1,5})x\d{1,5}$/.exec(file)?.[1]
  return width ? urls.picture(`${file}-${Math.min(Number(width), 800)}.webp`) : null
}

export interface Focus {
  /** Per cent from the left and from the top. */
  readonly x: number
  readonly y: number
}

export function readFocus(focus: unknown): Focus {
  const [, x, y] = /^(\d{1,3}),(\d{1,3})$/.exec(String(focus ?? '')) ?? []
  return { x: Math.min(Number(x ?? 50), 100), y: Math.min(Number(y ?? 50), 100) }
}

/** The middle is what holds anyway, and not written down. */
export const writeFocus = ({ x, y }: Focus): string | null => (x === 50 && y === 50 ? null : `${x},${y}`)
