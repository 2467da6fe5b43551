import type { Reading } from './reading.ts'

/** `has repeatedly said`, `did not say`, `went on to blast`: a verb with what belongs to it on its left. */
export interface VerbGroup {
  readonly from: number
  readonly head: number
  readonly passive: boolean
  readonly negated: boolean
  /** `to say`, with nothing finite before it in the group. */
  readonly infinitive: boolean
  /** `saying`, with no form of `be` before it. */
  readonly participle: boolean
  /** The auxiliary that comes first, such as `would`, or nothing. */
  readonly auxiliary: string
}

const formsOfBe = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'re",
  "'m",
  "'s",
  'am',
  'get',
  'gets',
  'got',
])

/** The group whose last verb is at `head`; it does not reach over the start of the sentence or out of a quotation. */
export function verbGroupAt(reading: Reading, head: number, sentenceFrom: number): VerbGroup {
  const { tokens, tags, words, quotationOf } = reading
  let from = head
  let [passive, negated, infinitive, be] = [false, false, false, false]
  let auxiliary = ''
  for (let at = head - 1; at >= sentenceFrom && quotationOf[at] === quotationOf[head]; at -= 1) {
    const lower = tokens[at]?.lower ?? ''
    const tag = tags[at]
    const isBe = formsOfBe.has(lower) && (tag === 'AUX' || tag === 'VERB')
    if (lower === 'not' || lower === "n't" || lower === 'never') negated = true
    else if (lower === 'to' && at > sentenceFrom && isGoverning(reading, at - 1)) {
      infinitive = false
      from = at - 1
      continue
    } else if (lower === 'to' && tag === 'PART') infinitive = true
    else if (isBe || tag === 'AUX' || words[at]?.closed === 'AUX') {
      if (auxiliary === '' && isBe) passive = looksPast(reading, head)
      be ||= isBe
      auxiliary = lower
      infinitive = false
    } else if (tag !== 'ADV' || lower === 'then' || lower === 'so' || tokens[at + 1]?.spaced === false) break
    from = at
  }
  while (from < head && tags[from] === 'ADV' && tokens[from]?.lower !== 'never') from += 1
  return {
    from,
    head,
    passive,
    negated,
    infinitive,
    participle: words[head]?.verb?.form === 'ing' && !be,
    auxiliary,
  }
}

const looksPast = ({ words, tokens }: Reading, at: number): boolean => {
  const form = words[at]?.verb?.form
  return (
    form === 'past' || form === 'participle' || (form === undefined && /ed$/.test(tokens[at]?.lower ?? ''))
  )
}

/** `continues to`, `is expected to`, `went on to`: the verb that another's infinitive hangs on. */
const isGoverning = ({ tags, tokens }: Reading, at: number): boolean =>
  tags[at] === 'VERB' ||
  ['going', 'used', 'able', 'had', 'has', 'have', 'likely', 'ready', 'refused'].includes(
    tokens[at]?.lower ?? '',
  )
