import { irregularForms } from './reporting-verbs.ts'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

const irregular = new Map(
  irregularForms
    .split(/[;\n]/)
    .map(line => line.trim().split(/\s+/))
    .filter(forms => forms.length === 4)
    .map(forms => [forms[0] as string, forms as [string, string, string, string]] as const),
)

/** The five forms of an English verb. */
export function formsOf(base: string): VerbForms {
  const odd = irregular.get(base)
  const past = odd?.[2] ?? regularPast(base)
  return {
    base,
    third: odd?.[1] ?? regularThird(base),
    past,
    participle: odd?.[3] ?? past,
    ing: `${doublesBeforeIng(base, odd?.[2]) ? base + base.slice(-1) : stemBeforeIng(base)}ing`,
  }
}

const regularThird = (base: string): string =>
  /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`

const regularPast = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`

const stemBeforeIng = (base: string): string =>
  /ie$/.test(base) ? `${base.slice(0, -2)}y` : /[^eoy]e$/.test(base) ? base.slice(0, -1) : base

/** `plan` gives `planning`: it also gave `planned`, or ends in one vowel and one consonant as `beg` and `put` do. */
const doublesBeforeIng = (base: string, past: string | undefined): boolean =>
  (past?.startsWith(base + base.slice(-1)) ?? false) ||
  ['put', 'set', 'bet', 'hit', 'forget', 'begin'].includes(base)
