import { withinQuotes } from '../../../platform/text/index.ts'
import { count } from './count.ts'

/** What kind of version it is, as readers are told. */
const kinds = {
  first: 'First published',
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  typo: 'Slip of the pen',
}

/** A notice above a story; around the day. */
const notice = {
  before: { correction: 'Correction, ', clarification: 'Clarification, ' },
  after: '.',
  several: 'Corrections',
  changed: 'See what changed',
}

const list = {
  versions: (versions: number) => count(versions, 'version', 'versions'),
  title: 'How this story changed',
  titleOf: (headline: string) => `How it changed: ${headline}`,
  intro: (versions: number) =>
    versions === 1
      ? 'It has one version. When there is another, this one stays here as it was.'
      : `It has ${versions} versions. Each stays here as it was published, the newest first.`,
  version: (number: number) => `Version ${number}`,
  now: 'the story as it is now',
  gap: 'Numbers that are not here were replaced before anybody could read them.',
  read: (number: number) => `Read version ${number}`,
  compare: (older: number) => `See what changed since version ${older}`,
  changed: (things: string) => `Changed: ${things}.`,
  things: {
    headline: 'the headline',
    standfirst: 'the standfirst',
    byline: 'the byline',
    section: 'the section',
    picture: 'the picture',
    sources: 'the list of sources',
    paragraphs: (paragraphs: number) => count(paragraphs, 'paragraph', 'paragraphs'),
    marks: 'links or marks in the text',
    claims: (claims: number) => `who is named for ${count(claims, 'claim', 'claims')}`,
    address: 'nothing that a reader sees',
  },
  wrong: 'What was wrong',
  right: 'What is right',
  why: 'Why',
  touched: (claims: number) => (claims === 1 ? 'Touches claim' : 'Touches claims'),
  hash: 'SHA-256',
  seal: 'Each version carries a hash over all it says and over the version before it. Whoever notes one down can tell later whether anything before it was changed.',
  newer: 'Newer versions',
  older: 'Older versions',
  pages: 'Pages of versions',
  withdrawn: 'Withdrawn',
}

const version = {
  banner: (number: number) => `This is version ${number}.`,
  replaced: { before: 'It was replaced on ', after: '.' },
  newest: 'It is the story as it stands.',
  wasWithdrawn: 'The story has been withdrawn since.',
  toNow: 'Read the story as it is now',
  toHistory: 'All versions',
  toCompare: (newer: number) => `See what version ${newer} changed`,
  title: (number: number, headline: string) => `Version ${number}: ${headline}`,
}

const compare = {
  title: (from: number, to: number) => `From version ${from} to version ${to}`,
  titleOf: (from: number, to: number, headline: string) => `Version ${from} and version ${to}: ${headline}`,
  choose: 'Compare other versions',
  from: 'The older one',
  to: 'The newer one',
  option: (number: number, when: string) => `Version ${number}, ${when}`,
  button: 'Compare',
  published: { older: 'Older: ', newer: 'Newer: ' },
  key: 'How to read this:',
  keyNew: 'words that came',
  keyGone: 'words that went',
  /** For those who hear the page: before and after the words. */
  heard: { gone: ['Removed: ', ' (end of removed words) '], new: ['Added: ', ' (end of added words) '] },
  inWords: 'In short',
  headline: 'The headline was changed.',
  standfirst: 'The standfirst was changed.',
  byline: (was: string, is: string) => `The byline was ${was}, and is ${is}.`,
  nobody: 'empty',
  section: (was: string, is: string) => `The story was in ${was}, and is in ${is}.`,
  pictureNew: (is: string) => `A picture was added: ${is}`,
  pictureGone: (was: string) => `The picture was taken off: ${was}`,
  picture: (was: string, is: string) =>
    was === is
      ? 'The picture, or the words under it, were changed.'
      : `The picture was “${was}”, and is “${is}”.`,
  sources: 'The list of sources under the text was changed.',
  marks: 'Links, pictures or emphasis in the text were changed; its words were not.',
  text: (paragraphs: number) => `${count(paragraphs, 'paragraph was', 'paragraphs were')} changed.`,
  nothing: 'Both versions say the same.',
  claims: 'Who says so',
  claim: (number: number) => `Claim ${number}`,
  claimWords: (words: string) => `, “${withinQuotes(words)}”: `,
  claimNew: (is: string) => `was not marked as a claim, and is now: ${is}.`,
  claimGone: (was: string) => `is no longer made; it was: ${was}.`,
  claimChanged: (was: string, is: string) => `was ${was}, is ${is}.`,
  noSource: 'without a source',
  via: (outlets: string) => `through ${outlets}`,
  manners: {
    'on-record': 'on the record',
    document: 'in a document',
    'published-report': 'in a published report',
    background: 'given as background',
    anonymous: 'not named',
    'no-comment': 'asked, with no comment',
    unattributed: 'nobody named',
  },
  folded: (paragraphs: number) =>
    count(paragraphs, 'paragraph', 'paragraphs').concat(' that stayed as they were'),
  picturePrefix: 'Picture: ',
}

const corrections = {
  title: 'Corrections',
  intro:
    'What we got wrong and have put right, the newest first. Whoever was mailed the mistake is mailed the correction.',
  none: 'Nothing had to be corrected so far.',
  policy: 'What we correct, and how',
  feed: 'Follow by feed',
  feedTitle: (paper: string) => `${paper}: corrections`,
  entryTitle: (kind: string, headline: string) => `${kind}: ${headline}`,
  newer: 'Newer corrections',
  older: 'Older corrections',
  pages: 'Pages of corrections',
}

const stone = {
  title: 'This story has been withdrawn',
  on: { before: 'It was withdrawn on ', after: '.' },
  noReason: 'No reason was given at the time.',
  legal: 'What it said may not be shown any more, in any version.',
  history: 'What stood here can still be read, version by version',
}

/** In the discussion. */
const marker = {
  correction: { before: 'The story was corrected here, ', after: ':' },
  clarification: { before: 'The story was clarified here, ', after: ':' },
  above: {
    correction: { before: 'The story was corrected on ', after: ':' },
    clarification: { before: 'The story was clarified on ', after: ':' },
  },
  older: (comments: number) =>
    comments === 0
      ? 'All comments are from after that.'
      : `${count(comments, 'comment is', 'comments are')} from before that.`,
}

/** At the desk, when a published story is published again. */
const declare = {
  legend: 'What kind of version is this?',
  hint: 'Readers find it in the story’s history. A correction and a clarification also stand above the story, and go to everybody who was mailed it before.',
  kinds: {
    correction: 'Correction: something in it was wrong',
    clarification: 'Clarification: right, but easily misunderstood',
    update: 'Update: there is more to tell',
    typo: 'Slip: spelling or grammar, no change of sense',
  },
  missing: 'Say what kind of version this is.',
  details: 'For a correction or a clarification',
  words: {
    wrong: {
      label: 'What was wrong',
      hint: 'A sentence for readers: “An earlier version gave the words to the BBC.”',
    },
    right: { label: 'What is right', hint: 'A sentence for readers: “They are Faisal Mekdad’s.”' },
    why: {
      label: 'Why',
      hint: 'How it came about, for readers: “We took a report of his words for the reporter’s own.”',
    },
  },
  claims: 'Claims that it touches',
  lost: 'no longer in the text',
  withdraw: {
    publicReason: 'The reason, for readers',
    publicReasonHint:
      'It stands, with the day, where the story was, and goes first thing to everybody who was mailed it.',
    legal: 'It may not be shown for legal reasons: its history is closed too',
  },
  comment: {
    before: { before: 'Written before the story was corrected, ', after: '.' },
    after: { before: 'Written after the story was corrected, ', after: '.' },
  },
}

/** In the mail to those who had the story as it was. */
const mail = {
  title: { correction: 'Correction', clarification: 'Clarification', withdrawal: 'Withdrawn' },
  mailedOn: (day: string, headline: string) => `On ${day} we mailed you “${headline}” as it was then.`,
  mailedGone: (day: string, headline: string) =>
    `On ${day} we mailed you “${headline}”. We have withdrawn it since: please do not rely on it.`,
  /** The headline may not be repeated. */
  mailedLegal: (day: string) =>
    `On ${day} we mailed you a story that we have withdrawn since, for legal reasons. Please do not pass it on.`,
  story: 'Read the story as it is now',
  stone: 'What stands in its place',
  changes: 'See what changed',
}

export const history = { kinds, notice, list, version, compare, corrections, stone, marker, declare, mail }
