import { withinQuotes } from '../../../../../platform/text/index.ts'

const corroborated =
  'A claim stands as corroborated because of this, and would not be any more. Change its standing first.'

const claimErrors = {
  'not-found': 'This claim is not there any more.',
  'no-words': 'The claim holds no word of the text.',
  'quoted-outside': 'The quoted words are not part of the claim.',
  'source-not-found': 'This source is not there any more.',
  'source-of-another-story': 'This anonymous source belongs to another story.',
  'manner-and-source':
    'How it was said and who said it do not go together: an anonymous source speaks without being named, others do not.',
  'outlet-not-found': 'This outlet is not remembered, or is none.',
  'report-of-another-outlet': 'This report was published by another outlet.',
  'inferred-from-unknown': 'The claim it is inferred from is not there any more.',
  'inferred-in-a-circle': 'That claim is itself inferred from this one.',
  'embedded-in-unknown': 'The claim that holds it is not there any more.',
  'not-enclosed': 'That claim does not hold these words.',
  'corroboration-rests-on-it': corroborated,
}

const standingErrors = {
  'not-found': 'This claim is not there any more.',
  'reason-missing': 'Say why, in a sentence.',
  'evidence-missing': 'This standing needs evidence: an address, or what others can look at.',
  'independence-missing': 'Choose the claim that corroborates this one, and say that they are independent.',
  'same-root': 'Both come from the same root in the end: that is one source, not two.',
  'no-root': 'One of the two names nobody, so nothing can corroborate it.',
  'not-an-editor': 'That is an editor’s word to give and to take back.',
}

const sourceErrors = {
  'not-found': 'This source is not there any more.',
  'wording-missing': 'Give the name, or the words for it.',
  'affiliation-not-found': 'No organisation of that name is remembered.',
  'url-wrong': 'An address begins with https:// or http://.',
  'story-missing': 'An anonymous source belongs to one story: add it there.',
  'plural-for-one': 'The words speak of several, the number of one. Say it as it is.',
  'kind-fixed': 'An anonymous source cannot become a named one, nor a named one anonymous.',
  'known-already': 'There is a source of that name already.',
}

const approvalErrors = {
  'not-found': 'This source is not there any more.',
  'not-anonymous': 'This source is named and needs no approval.',
  'reason-missing': 'Give the reason first.',
  'not-an-editor': 'Only an editor may approve.',
  'changed-meanwhile': 'Somebody changed what is said of this source meanwhile. Read it again, then approve.',
  'own-source': 'You wrote of this source or in its story: somebody else has to approve it.',
}

export const errors = {
  notDone: 'Not kept yet',
  wordsMissing: 'Choose a sentence, or write the words of the claim.',
  wordsNotFound:
    'These words stand nowhere in the text. Compare them letter by letter, or paste them from it.',
  wordsLong: 'A claim has at most 2,000 characters.',
  placeMissing: 'These words stand in several places. Choose the one that is meant.',
  cueNotFound: 'These words do not stand in the same text as the claim.',
  quotedMany: 'A claim holds at most 50 quotations.',
  quotedNotFound: (words: string) => `“${withinQuotes(words)}” does not stand in the claim.`,
  whoUnknown: 'This source is not remembered yet: say below what it is, or choose one that is.',
  kindMissing: 'Say what kind of source it is.',
  numberMissing: 'Say how many they are: “one”, “two”, or “unstated”.',
  outletUnknown: 'No outlet of that name is remembered. Choose one, or tick that it is new.',
  wordingMissing: 'Give the name, or the words for it.',
  affiliationUnknown: 'No organisation of that name is remembered.',
  linkMissing: 'Choose the other claim.',
  mergeUnknown: 'Choose one of the remembered sources.',
  claim: claimErrors,
  standing: standingErrors,
  source: sourceErrors,
  approval: approvalErrors,
  link: {
    'not-found': 'Choose the other claim.',
    'same-claim': 'A claim cannot be linked to itself.',
    'other-story': 'That claim belongs to another story.',
    circle: 'The other one is linked to this one in the same way already.',
    'corroboration-rests-on-it': corroborated,
  },
  merge: {
    'not-found': 'Choose one of the remembered sources.',
    'same-source': 'That is this source itself.',
    anonymous: 'An anonymous source stays what it is: it cannot be made one with another.',
    'corroboration-rests-on-it': corroborated,
  },
  report: {
    'not-found': 'This report is not there any more.',
    'outlet-not-found': 'This outlet is not there any more.',
    'url-wrong': 'An address begins with https:// or http://.',
    'nothing-said': 'Give its title, its address or what it says.',
  },
}
