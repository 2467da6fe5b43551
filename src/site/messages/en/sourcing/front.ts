import { isolated } from '../../isolated.ts'
import { some } from '../count.ts'

/** How the words came to be said: as a sentence, and as the end of one that says through whom they came. */
const manners = {
  'on-record': 'On the record.',
  document: 'In a document.',
  'published-report': 'In a published report.',
  background: 'Known publicly; given as background.',
  'no-comment': 'Declined to comment.',
}

const mannersAfter = {
  'on-record': 'on the record',
  document: 'in a document',
  'published-report': 'in a published report',
  background: 'as background',
  'no-comment': 'declining to comment',
}

/** Through whom they came. Each takes names and claims that are links on the page. */
const chain = {
  toldTo: (outlet: string) => `told ${outlet}`,
  reportedBy: (outlet: string) => `so ${outlet} reports`,
  itself: 'in its own report',
  report: (title: string, date: string) => [isolated(title), date].filter(Boolean).join(', '),
  inferred: (way: string) => `${way}, as we infer`,
  inferredFrom: (way: string, claim: string) => `${way}, as we infer from ${claim}`,
}

const unnamed = {
  number: (number: string) => `How many: ${number}.`,
  numberUnstated: 'How many is not stated.',
  reason: (reason: string) => `Not named: ${reason}`,
  noReason: 'Not named; no reason is given.',
}

const standings = {
  asserted: 'asserted',
  corroborated: 'corroborated',
  confirmed: 'confirmed',
  denied: 'denied',
  'neither-confirmed-nor-denied': 'neither confirmed nor denied',
  unverified: 'not verified',
  'reporters-judgement': 'a reporter’s judgement',
  retracted: 'retracted',
}

/** What those words mean, for whoever wants to know. */
const meanings = {
  asserted: 'Somebody says so. We know of nothing else that bears it out, and of nothing against it.',
  corroborated:
    'Two sources that do not depend on each other say so, and an editor has checked that they do not.',
  confirmed: 'There is evidence that anybody may look at.',
  denied: 'Somebody concerned says that it is not so.',
  'neither-confirmed-nor-denied': 'Somebody who would know was asked, and left it open.',
  unverified: 'We could not check it.',
  'reporters-judgement': 'A reporter’s reading of what is known, not a fact that somebody vouches for.',
  retracted: 'Whoever said it, or we, no longer stand by it.',
}

const standing = {
  meanings: 'What these words mean',
  atPublication: (standing: string) => `At publication: ${standing}.`,
  on: (day: string, standing: string) => `On ${day}: ${standing}.`,
  at: (time: string, standing: string) => `At ${time}: ${standing}.`,
  independentOf: (claim: string) => `Independent of ${claim}.`,
  evidence: 'See the evidence',
  evidenceFor: (number: number) => `See the evidence on claim ${number}`,
  evidenceWords: (evidence: string) => `Evidence: ${evidence}`,
}

/** Between claims, from the one that points and, seen from the other side, from the one that is pointed at. */
const links = {
  supports: (claims: string) => `Supports ${claims}.`,
  denies: (claims: string) => `Denies ${claims}.`,
  'responds-to': (claims: string) => `Responds to ${claims}.`,
  unanswered: (claims: string) => `Does not answer ${claims}.`,
  qualifies: (claims: string) => `Qualifies ${claims}.`,
  'same-origin': (claims: string) => `Of the same origin as ${claims}.`,
  partOf: (claim: string) => `Part of ${claim}.`,
}

const linked = {
  supports: (claims: string) => `Supported by ${claims}.`,
  denies: (claims: string) => `Denied in ${claims}.`,
  'responds-to': (claims: string) => `Responded to in ${claims}.`,
  unanswered: (claims: string) => `Not answered in ${claims}.`,
  qualifies: (claims: string) => `Qualified in ${claims}.`,
  'same-origin': (claims: string) => `Of the same origin as ${claims}.`,
}

/** The pages of sources. */
const pages = {
  title: 'Sources',
  kicker: 'Sources',
  intro:
    'Everybody and everything that the stories in this paper rest on: what they told us, when, and how it fared. Whoever we do not name is not listed.',
  nothing: 'No story names its sources claim by claim yet.',
  description: (name: string) => `What ${name} told us, when, and how it fared.`,
  stories: 'What they told us',
  affiliated: 'Who speaks for it',
  belongsTo: (name: string) => `Belongs to ${name}.`,
  interest: (interest: string) => `Interest: ${interest}`,
  ownPage: 'Their own page',
  through: 'Came to us through it',
  claims: (number: number) => some(number, 'claim', 'claims'),
  inStories: (number: number) => some(number, 'story', 'stories'),
  earlier: 'Earlier in the list',
  later: 'Later in the list',
}

/** Over an older version's claims: around the moment, where there is one. */
const older = {
  title: (version: string) => `Who says so, in ${version.toLowerCase()}`,
  until: { before: 'As readers had it until ', after: '.' },
  latest: 'As readers have it.',
  now: 'Who says so in the story as it is now',
}

export const frontSourcing = {
  title: 'Who says so',
  older,
  mark: (number: number, who: string) => `Who says so: claim ${number}, ${who}`,
  nobody: 'no source',
  back: (number: number) => `Claim ${number}, back to the text`,
  claim: (number: number) => `claim ${number}`,
  noSource: 'No source is given.',
  interest: (interest: string) => `Interest: ${interest}`,
  readDocument: 'Read it',
  readDocumentNamed: (name: string) => `Read it: ${name}`,
  partHead: 'Headline and standfirst',
  partText: 'The text',
  partOpening: 'The opening',
  partParagraphs: (first: number, last: number) =>
    first === last ? `Paragraph ${first}` : `Paragraphs ${first} to ${last}`,
  partClaims: (number: number) => some(number, 'claim', 'claims'),
  eachClaim: (number: number) =>
    number === 1 ? 'Who says so, and how firm it is' : `Who says so, for each of its ${number} claims`,
  asData: 'All of this as data',
  manners,
  mannersAfter,
  chain,
  unnamed,
  standings,
  meanings,
  standing,
  links,
  linked,
  pages,
}
