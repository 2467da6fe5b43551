import { en } from './en/index.ts'

/** All that readers and staff are told, in one shape; a translation is another object of it. */
export type Messages = typeof en

const catalogues: Readonly<Record<string, Messages>> = { en }

/** The catalogue for a BCP 47 language; English where there is none yet. */
export const messagesFor = (language: string): Messages => catalogues[language.split('-')[0] ?? 'en'] ?? en
