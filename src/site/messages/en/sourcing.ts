import { count } from './count.ts'

const list = (parts: readonly string[]): string => new Intl.ListFormat('en-GB').format(parts)

/** What a story stands on, as `restsOn` counts it. */
interface Footing {
  readonly claims: number
  readonly unsourced: number
  readonly named: readonly string[]
  readonly documents: readonly string[]
  readonly groups: readonly string[]
  readonly unnamed: readonly string[]
  readonly outlets: readonly string[]
  readonly soleOutlet: string | null
}

/** As many names as a sentence carries; more are counted. */
const fewNames = 2

const some = (names: readonly string[], one: string, many: string): string =>
  names.length <= fewNames ? list(names) : count(names.length, one, many)

/** What a story stands on, in plain words: who is named, who is not, and whether it all came through one outlet. */
function restsOn(footing: Footing): string {
  const { claims, unsourced, named, documents, groups, unnamed, outlets, soleOutlet } = footing
  const parts = [
    named.length > 0 &&
      `what ${some(named, 'named source', 'named sources')} ${soleOutlet ? `told ${soleOutlet}` : 'said'}`,
    documents.length > 0 && some(documents, 'document', 'documents'),
    groups.length > 0 && `positions ascribed to ${some(groups, 'group', 'groups')}`,
    unnamed.length > 0 && `${some(unnamed, 'source', 'sources')} not named here`,
    outlets.length > 0 &&
      (named.length === 0 || !soleOutlet) &&
      `what ${some(outlets, 'outlet', 'outlets')} reported`,
  ].filter(part => typeof part === 'string')
  if (parts.length === 0) return 'This story names no source for what it says.'
  const sentences = [
    `This story rests on ${list(parts)}.`,
    soleOutlet && `Everything new in it came through one outlet, ${soleOutlet}.`,
    unsourced > 0 && `${count(unsourced, 'claim names', 'claims name')} no source, of ${claims}.`,
  ]
  return sentences.filter(sentence => typeof sentence === 'string').join(' ')
}

/** What keeps a file of claims from being taken, by the problem's code. */
const importProblems: Readonly<Record<string, string>> = {
  'no-words': 'its words are not in the story.',
  'quoted-outside': 'the quoted words are not part of the claim.',
  'source-not-found': 'the file does not say who this source is.',
  'source-of-another-story': 'this anonymous source belongs to another story.',
  'manner-and-source': 'an anonymous source is not on the record, and whoever is named is not anonymous.',
  'outlet-not-found': 'the file does not say what this outlet is.',
  'inferred-from-unknown': 'it is inferred from a claim that is not there.',
  'inferred-in-a-circle': 'claims are inferred from each other, or part of each other, in a circle.',
  'embedded-in-unknown': 'it is part of a claim that is not there.',
  'not-enclosed': 'the claim that it is a part of does not hold its words.',
  'known-already': 'it is in the file twice.',
  'plural-for-one': 'the words speak of several, the number of one.',
  'url-wrong': 'an address begins with https:// or http://.',
}

export const sourcing = {
  restsOn,
  problem: (code: string) => importProblems[code] ?? code,
  imported: (added: number, known: number) =>
    `${count(added, 'claim', 'claims')} taken${known > 0 ? `, ${known} there already` : ''}.`,
  stillLost: (claim: string) =>
    `${claim} was lost when it was written to the file, and its words are not here either.`,
  undecided: (claim: string, standing: string) =>
    `${claim} stands as asserted: that it is ${standing} needs evidence or an editor’s word.`,
}
