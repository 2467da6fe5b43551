export { directionOf } from './direction.ts'
export { InLanguage, type LanguageAttributes, languageAttributes } from './in-language.tsx'
