import { isolated } from '../isolated.ts'
import { language } from './language.ts'

/** Puts together what stands in a sentence, whatever the paper's language is: `claim 2 and claim 9`. */
export const list = new Intl.ListFormat(language)

/** The same of names: `Nora Whitlow and Imran Oakes`. */
export const names = (parts: readonly string[]): string => list.format(parts.map(isolated))
