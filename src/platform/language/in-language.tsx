import type { Child } from 'hono/jsx'
import { directionOf } from './direction.ts'

/** What says of an element that its words are in another language than those around it. */
export interface LanguageAttributes {
  readonly lang?: string
  readonly dir?: 'rtl' | 'ltr'
}

/** None where the two languages are one; no direction where they run the same way. */
export function languageAttributes(language: string, around: string): LanguageAttributes {
  if (language === around) return {}
  const dir = directionOf(language)
  return { lang: language, ...(dir === directionOf(around) ? {} : { dir }) }
}

/** Words that have no element of their own, and need one only where they are in another language. */
export const InLanguage = ({ is, children }: { is: LanguageAttributes; children?: Child }) => (
  <>{is.lang ? <span {...is}>{children}</span> : children}</>
)
