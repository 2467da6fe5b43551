import { closedClasses, plainAdjectives, plainNouns, plainVerbs } from './common-words.ts'
import { formsOf, type VerbForm } from './inflect.ts'
import { bodyNouns, documentNouns, personNouns, timeWords, titles } from './people.ts'
import {
  hearsayAdverbs,
  reportingAdjectives,
  reportingNouns,
  reportingVerbs,
  type VerbGroupName,
} from './reporting-verbs.ts'
import { setOf, wordsOf } from './words.ts'

/** What the lexicon knows of a word, whatever the sentence. */
export interface Word {
  /** Its closed class, such as `DET`, when it has one. */
  readonly closed: string | null
  readonly verb: {
    readonly lemma: string
    readonly form: VerbForm
    readonly groups: readonly VerbGroupName[]
  } | null
  readonly speaks: 'person' | 'body' | 'document' | null
  readonly reportingNoun: boolean
  readonly reportingAdjective: boolean
  readonly hearsay: boolean
  readonly adjective: boolean
  readonly noun: boolean
  readonly title: boolean
  readonly time: boolean
  /** All of the above as one short text, a feature for the taggers. */
  readonly key: string
}

const closed = new Map(
  Object.entries(closedClasses).flatMap(([name, words]) => wordsOf(words).map(word => [word, name] as const)),
)
const verbs = new Map<string, NonNullable<Word['verb']>>()
for (const [name, lemmas] of Object.entries(reportingVerbs))
  for (const lemma of wordsOf(lemmas)) addVerb(lemma, name as VerbGroupName)
for (const lemma of wordsOf(plainVerbs)) addVerb(lemma, null)

function addVerb(lemma: string, group: VerbGroupName | null): void {
  const forms = Object.entries(formsOf(lemma)) as [VerbForm, string][]
  // `signaled` is also written `signalled`.
  if (/[^aeiou][aeiou]l$/.test(lemma)) forms.push(['past', `${lemma}led`], ['ing', `${lemma}ling`])
  for (const [form, text] of forms) {
    const known = verbs.get(text)
    if (known && known.lemma !== lemma) continue
    const groups = known?.groups ?? []
    const all = group && !groups.includes(group) ? [...groups, group] : groups
    verbs.set(text, { lemma, form: known?.form ?? form, groups: all })
  }
}

const persons = setOf(personNouns)
const bodies = setOf(bodyNouns)
const documents = setOf(documentNouns)
const reportingNounSet = setOf(reportingNouns)
const reportingAdjectiveSet = setOf(reportingAdjectives)
const hearsaySet = setOf(hearsayAdverbs)
const adjectives = setOf(plainAdjectives)
const nouns = setOf(plainNouns)
const titleSet = setOf(titles)
const times = setOf(timeWords)
const known = new Map<string, Word>()

/** Looks a word up; `lower` is lower case with a straight apostrophe. */
export function lookUp(lower: string): Word {
  const before = known.get(lower)
  if (before) return before
  const word = describe(lower)
  if (known.size < 100_000) known.set(lower, word)
  return word
}

function describe(lower: string): Word {
  const plain = lower.replace(/\.$/, '')
  const singular = plain.replace(/(?:(ss|sh|ch|x)es|(?<!s)s)$/, '$1')
  const isIn = (set: ReadonlySet<string>) => set.has(plain) || set.has(singular)
  const base = {
    closed: closed.get(lower) ?? null,
    verb: verbs.get(plain) ?? null,
    speaks: isIn(persons) ? 'person' : isIn(bodies) ? 'body' : isIn(documents) ? 'document' : null,
    reportingNoun: isIn(reportingNounSet),
    reportingAdjective: reportingAdjectiveSet.has(plain),
    hearsay: hearsaySet.has(plain),
    adjective: adjectives.has(plain),
    noun: isIn(nouns),
    title: titleSet.has(plain),
    time: times.has(plain),
  } as const
  return { ...base, key: keyOf(base) }
}

const keyOf = (word: Omit<Word, 'key'>): string =>
  [
    word.closed ?? '',
    word.verb ? `V${word.verb.form[0]}${word.verb.form[1]}${word.verb.groups.length > 0 ? 'r' : ''}` : '',
    word.speaks ? word.speaks[0] : '',
    word.reportingNoun || word.noun ? 'n' : '',
    word.reportingAdjective || word.adjective ? 'j' : '',
    word.title ? 't' : '',
    word.time ? 'w' : '',
  ].join('.')
