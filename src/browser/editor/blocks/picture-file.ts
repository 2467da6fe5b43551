import { urls } from '../../../urls.ts'

/**
 * The address at which a stored picture is shown while it is edited; null for what is none of ours. A picture's name ends
 * with the size of its largest rendition, and there is one of 800 pixels of every wider one.
 */
export function pictureAddress(file: string): string | null {
  const width = /^[0-9a-f]{24}-(\d{1,5})x\d{1,5}$/.exec(file)?.[1]
  return width ? urls.picture(`${file}-${Math.min(Number(width), 800)}.webp`) : null
}

/** Where a ninth of a picture lies, as `object-position` says it: `top-left` is `left top`. */
export function objectPosition(focus: unknown): string {
  const named = String(focus ?? '')
  const across = /left|right/.exec(named)?.[0] ?? 'center'
  const down = /top|bottom/.exec(named)?.[0] ?? 'center'
  return `${across} ${down}`
}
