import { isolated } from '../../isolated.ts'
import { count, some } from '../count.ts'
import { list, names } from '../names.ts'

/** What a story stands on, as names, the most used first. Whoever declined to say anything is not among them. */
interface Footing {
  readonly claims: number
  /** Claims that name nobody. */
  readonly unsourced: number
  /** People and organisations that are named and said something; not outlets, nor those who write for one. */
  readonly named: readonly string[]
  readonly documents: readonly string[]
  /** Groups that have no name of their own. */
  readonly groups: readonly string[]
  /** Sources that are not named. */
  readonly unnamed: 'nobody' | 'one' | 'several'
  /** News outlets that words came through, or that say something themselves. */
  readonly outlets: readonly string[]
  /** The outlet through which came whatever is more than publicly known, where it is one alone. */
  readonly soleOutlet: string | null
  /** Who was asked and said nothing at all. */
  readonly declined: readonly string[]
}

/** As many names as a sentence carries; more are counted, and one kind of source is never half the one, half the other. */
const fewNames = 3

const namesOrHowMany = (wordings: readonly string[], one: string, many: string): string =>
  wordings.length <= fewNames ? names(wordings) : some(wordings.length, one, many)

/**
 * What a story stands on, in one sentence: who is named, what is written, who is not named, and whether it all came
 * through one outlet.
 * @param subject how the sentence begins: an older version says which it is
 */
function restsOn(footing: Footing, subject = 'This story'): string {
  const { named, documents, groups, unnamed, outlets, soleOutlet, declined } = footing
  const isOnlyDocument = documents.length === 1 && named.length + groups.length === 0 && unnamed === 'nobody'
  const own = [
    named.length > 0 && `what ${namesOrHowMany(named, 'named source', 'named sources')} said`,
    documents.length > 0 &&
      some(documents.length, 'document', 'documents') + (isOnlyDocument ? `, ${names(documents)}` : ''),
    groups.length > 0 &&
      `positions ascribed to ${groups.length === 1 ? names(groups) : some(groups.length, 'group', 'groups')}`,
    unnamed === 'one' && 'one unnamed source',
    unnamed === 'several' && 'unnamed sources',
  ].filter(part => typeof part === 'string')
  const reported = outlets.length > 0 && `what ${namesOrHowMany(outlets, 'outlet', 'outlets')} reported`
  const parts = reported && (own.length === 0 || soleOutlet === null) ? [...own, reported] : own
  if (parts.length === 0)
    return declined.length > 0
      ? `${subject} names nobody who said anything: ${namesOrHowMany(declined, 'source', 'sources')} declined to comment.`
      : `${subject} names no source for what it says.`
  const alone = parts.length === 1 && unnamed !== 'nobody' ? ' alone' : ''
  const through =
    soleOutlet !== null && own.length > 0
      ? `; all that is new in it came through one outlet, ${isolated(soleOutlet)}`
      : ''
  return `${subject} rests ${list.format(parts.map(part => `on ${part}`))}${alone}${through}.`
}

/** How many of the claims name nobody; nothing where all do, or none. */
const restsOnNobody = ({ unsourced, claims }: Footing): string =>
  unsourced > 0 && unsourced < claims
    ? `${capital(some(unsourced, 'claim', 'claims'))} of ${claims} ${unsourced === 1 ? 'names' : 'name'} no source.`
    : ''

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What keeps a file of claims from being taken, by the problem's code. */
const importProblems: Readonly<Record<string, string>> = {
  'claim-not-found': 'there is no such claim.',
  circle: 'two claims support, answer or qualify each other in a circle.',
  'same-claim': 'a claim is linked to itself.',
  'report-of-another-outlet': 'what an outlet published is told of one that cannot publish.',
  'affiliation-not-found': 'it belongs to something that the file does not have.',
  'affiliation-in-a-circle': 'it belongs to something that belongs to it.',
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
  restsOnNobody,
  problem: (code: string) => importProblems[code] ?? code,
  imported: (added: number, known: number) =>
    `${count(added, 'claim', 'claims')} taken${known > 0 ? `, ${known} there already` : ''}.`,
  stillLost: (claim: string) =>
    `${claim} was lost when it was written to the file, and its words are not here either: it waits on the claims’ page.`,
  kept: (entity: string, field: string) =>
    `entities.${entity}: the paper says something else of its ${field}, and goes on saying so.`,
  undecided: (claim: string, standing: string) =>
    `${claim} stands as asserted: that it is ${standing} needs evidence or an editor’s word.`,
}
