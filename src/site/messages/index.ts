import { en } from './en/index.ts'

/** All that readers and staff are told, in one shape; a translation is another object of it. */
export type Messages = typeof en

const catalogues: Readonly<Record<string, Messages>> = { en }

const catalogueOf = (language: string): Messages | undefined => catalogues[language.split('-')[0] ?? '']

/** The catalogue for a BCP 47 language; English where there is none yet. */
export const messagesFor = (language: string): Messages => catalogueOf(language) ?? en

/** What a paper of this language is told things in: its own language where there is a catalogue of it. */
export const languageOfWords = (language: string): string =>
  catalogueOf(language) ? language : messagesFor(language).language
