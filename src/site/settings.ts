import { z } from 'zod'
import { isTimeZone } from '../platform/time/index.ts'

const colour = z.string().regex(/^#[0-9a-f]{6}$/i)
/** A list of font families: letters, digits, spaces, hyphens, commas and quotes, so nothing can leave the declaration. */
const face = z
  .string()
  .max(200)
  .regex(/^[\p{L}\d\s,'"-]*$/u)

/** BCP 47 also knows well-formed tags that a date cannot be written in. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** What a paper decides about itself, with what holds until it does. */
export const settingsSchema = z.object({
  name: z.string().min(1).max(80).default('The Standfirst'),
  tagline: z.string().max(160).default(''),
  /** BCP 47 */
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/)
    .refine(isLanguage)
    .default('en-GB'),
  /** IANA */
  timeZone: z.string().refine(isTimeZone).default('Europe/London'),
  /** The sender's address on all mail; null: `news@` and the paper's own host. */
  mailFrom: z.email().nullable().default(null),
  /** When the daily edition leaves, on the paper's own wall clock, `hh:mm`. */
  editionTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .default('07:00'),
  /** A newcomer is a reader without an approved comment. */
  newcomersComments: z.enum(['wait', 'publish']).default('wait'),
  /** Whether a second editor, who has no hand in the text, has to sign a story off before it is published. */
  signOff: z.enum(['not-needed', 'second-editor']).default('not-needed'),
  look: z
    .object({
      accent: colour.nullable().default(null),
      accentDark: colour.nullable().default(null),
      headlineFace: face.default(''),
      textFace: face.default(''),
    })
    .default({ accent: null, accentDark: null, headlineFace: '', textFace: '' }),
  /** Markdown; an empty one has no page. */
  policies: z
    .object({
      about: z.string().max(20_000).default(''),
      corrections: z.string().max(20_000).default(''),
      ethics: z.string().max(20_000).default(''),
      sourcing: z.string().max(20_000).default(''),
    })
    .default({ about: '', corrections: '', ethics: '', sourcing: '' }),
})

export type Settings = z.infer<typeof settingsSchema>
export type PolicyName = keyof Settings['policies']
export const policyNames: readonly PolicyName[] = ['about', 'corrections', 'ethics', 'sourcing']
