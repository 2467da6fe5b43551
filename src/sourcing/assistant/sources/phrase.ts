import type { Reading } from '../text/reading.ts'

/** A token's class, with the few words that matter by themselves. */
export function edgeClass({ tags, tokens, words }: Reading, at: number): string {
  const { lower, text } = tokens[at] as { lower: string; text: string }
  if (tags[at] === 'PUNCT') return /^["“”‘’']$/.test(text) ? 'quote' : text
  if (words[at]?.time) return 'time'
  if (
    [
      'who',
      'which',
      'that',
      'and',
      'but',
      'or',
      'as',
      'of',
      'with',
      'in',
      'on',
      'to',
      'for',
      'at',
      'by',
      'from',
      'while',
      'when',
      'if',
      'after',
      'before',
      'because',
      'though',
      'although',
      'than',
      'where',
      'since',
      "'s",
    ].includes(lower)
  )
    return lower
  if (words[at]?.title && tags[at] !== 'VERB') return 'title'
  if (tags[at] === 'PRON')
    return [
      'he',
      'she',
      'they',
      'i',
      'we',
      'you',
      'it',
      'him',
      'her',
      'them',
      'his',
      'their',
      'its',
    ].includes(lower)
      ? lower
      : 'PRON'
  return tags[at] ?? 'X'
}

export function insideOf({ tags, tokens, words, quotationOf }: Reading, from: number, to: number): string[] {
  const found = new Set<string>()
  let commas = 0
  let relative = false
  for (let at = from; at < to; at += 1) {
    const tag = tags[at]
    const { text, lower } = tokens[at] as { text: string; lower: string }
    if (text === ',') commas += 1
    else if (/^[—–-]+$/.test(text) && at > from && /^\p{Lu}{2,}$|^\)$/u.test(tokens[at - 1]?.text ?? ''))
      found.add('dateline')
    else if (text === '(' || text === ')') found.add('paren')
    else if (tag === 'PUNCT') found.add('mark')
    if (lower === 'who' || lower === 'which' || lower === 'whose' || (lower === 'that' && at > from))
      relative = true
    if (relative && words[at]?.verb?.groups.length && reportsHere(tokens[at + 1]?.text))
      found.add('relative-reports')
    if (tag === 'VERB' || tag === 'AUX') found.add(relative ? 'verb-in-relative' : formOfVerb(lower, tag))
    if (
      at > from &&
      (tag === 'SCONJ' || ['as', 'when', 'while', 'after', 'before', 'because'].includes(lower)) &&
      tokens[at - 1]?.text === ','
    )
      found.add('comma-conjunction')
    if (tag === 'SCONJ' && !relative) found.add('conjunction')
    if (lower === 'and') found.add('and')
    if (lower === 'but') found.add('but')
    if (tag === 'ADP')
      found.add(lower === 'of' || lower === 'for' || lower === 'from' ? lower : 'preposition')
    if (words[at]?.time) found.add('time')
    if (tag === 'PRON' && at > from && !relative) found.add('pronoun')
    if ((quotationOf[at] ?? -1) >= 0) found.add('quoted')
  }
  if (relative) found.add(commas > 0 ? 'relative-comma' : 'relative')
  // `the man who Nolan | said`: the clause has no verb of its own, since its verb is the cue.
  if (relative && !found.has('verb-in-relative')) found.add('relative-without-verb')
  if (commas > 0) found.add(commas === 1 ? 'comma' : 'commas')
  return [...found].sort()
}

/** The kind of the phrase's head: the last noun of its first stretch. */
export function headOf({ tags, tokens, words }: Reading, from: number, to: number): string {
  let head = from
  for (let at = from; at < to; at += 1) {
    const tag = tags[at]
    if (tag === 'ADP' || tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX' || tokens[at]?.lower === 'who')
      break
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM') head = at
  }
  const lower = tokens[head]?.lower ?? ''
  if (tags[head] === 'PRON')
    return ['he', 'she', 'they', 'i', 'we', 'you', 'it', 'who', 'which', 'that', 'this'].includes(lower)
      ? lower
      : 'PRON'
  return words[head]?.speaks ?? (words[head]?.time ? 'time' : (tags[head] ?? 'X'))
}

/** `…, who added that`, `…, who called it “mad”`: a clause that is an attribution of its own, not a part of the source. */
const reportsHere = (next: string | undefined): boolean => next === 'that' || next === '“' || next === '"'

function formOfVerb(lower: string, tag: 'VERB' | 'AUX'): string {
  if (/ed$|en$/.test(lower) && tag === 'VERB') return 'participle'
  return /ing$/.test(lower) ? 'ing' : 'verb'
}
