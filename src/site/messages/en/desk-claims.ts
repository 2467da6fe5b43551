import { count } from './count.ts'

/** What was just done in the sourcing room. */
const notices = {
  claimAdded: 'The claim is kept.',
  claimChanged: 'The claim is changed.',
  claimRemoved: 'The claim is taken off the story. It is kept, marked as removed.',
  claimPlaced: 'The claim has its place in the text again.',
  standingSet: 'The standing is noted, with its reason.',
  linked: 'The two claims are linked.',
  unlinked: 'The link is gone.',
  proposalRejected: 'Rejected. It does not come back.',
  sourceSaved: 'The source is saved.',
  sourceMerged: 'The two sources are one now.',
  sourceApproved: 'Approved. Nothing about this source stands in the way of publication any more.',
  reportSaved: 'The report is saved.',
}

const manners = {
  'on-record': 'on the record',
  document: 'in a document',
  'published-report': 'in a published report',
  background: 'as background',
  anonymous: 'without being named',
  'no-comment': 'declined to comment',
  unattributed: 'nobody named',
}

const standings = {
  asserted: 'said, not checked',
  corroborated: 'corroborated by an independent source',
  confirmed: 'confirmed',
  denied: 'denied',
  'neither-confirmed-nor-denied': 'neither confirmed nor denied',
  unverified: 'could not be verified',
  'reporters-judgement': 'a reporter’s judgement',
  retracted: 'retracted',
}

const kinds = { fact: 'A fact', judgement: 'A judgement', prediction: 'A prediction', demand: 'A demand' }

const sourceKinds = {
  person: 'Person',
  organisation: 'Organisation',
  document: 'Document',
  collective: 'Group that is not named one by one',
  anonymous: 'Anonymous',
}

const relations = { 'told-to': 'told', 'reported-by': 'as reported by' }

const links = {
  supports: 'supports',
  denies: 'denies',
  'responds-to': 'responds to',
  qualifies: 'qualifies',
  'same-origin': 'has the same origin as',
}

/** The page of a story's claims. */
const page = {
  title: 'Who says so',
  open: 'Who says so',
  back: 'Back to the text',
  text: 'The text and its claims',
  fields: { headline: 'Headline', standfirst: 'Standfirst', body: 'Text' },
  paragraph: (number: number) => `Paragraph ${number}`,
  add: 'Add a claim',
  addHere: (words: string) => `Say who says: ${words}`,
  none: 'No claim is noted yet',
  noneText:
    'Choose a sentence in the text below and say who says so, or take up what the assistant found in it.',
  empty: 'There is no text yet',
  emptyText: 'Write the story first. Then say here, sentence by sentence, who says so.',
  unsourced: 'no source',
  unsourcedCount: (number: number) =>
    number === 1 ? 'One sentence has no source.' : `${number} sentences have no source.`,
  change: 'Change',
  where: 'in the text',
  excerpt: 'Words',
  note: 'Note',
  lost: (number: number) =>
    number === 1 ? 'One claim was not found again' : `${number} claims were not found again`,
  lostText:
    'The text was edited and these words stand nowhere in it now. Give each its place again, or take it off.',
  place: 'Give it a place',
  waits: (number: number) =>
    number === 1
      ? 'One anonymous source keeps the story from being published'
      : `${number} anonymous sources keep the story from being published`,
  missing: {
    reason: 'It has no reason yet.',
    approval: 'It waits for an editor’s approval.',
  },
  see: 'See it',
  key: {
    claimed: 'somebody says so',
    proposed: 'the assistant’s proposal',
    unsourced: 'no source yet',
  },
  legend: 'How the text is marked',
}

const summary = {
  nothing: 'Nothing in this story has a source noted yet.',
  claims: (number: number) => count(number, 'claim', 'claims'),
  sources: (number: number) => count(number, 'source', 'sources'),
  rests: (claims: number, sources: number) =>
    `${count(claims, 'claim rests', 'claims rest')} on ${count(sources, 'source', 'sources')}`,
  most: (name: string, number: number) => `${name} is behind ${number} of them`,
  outlet: (name: string, number: number, all: boolean) =>
    all ? `all of them came through ${name}` : `${number} came through ${name}`,
  nobody: (number: number) => `${number} ${number === 1 ? 'names' : 'name'} nobody`,
  anonymous: (number: number) => `${number} ${number === 1 ? 'rests' : 'rest'} on somebody who is not named`,
}

const claim = {
  newTitle: 'Add a claim',
  title: (number: number | null) => (number === null ? 'A claim without a place' : `Claim ${number}`),
  words: 'Words of the claim',
  wordsHint:
    'As they stand in the text, or pasted from it. Shorten them to what is said: without who says it.',
  sentence: 'Which sentence',
  sentenceHint: 'Choosing one is enough; or write its words below.',
  several: 'These words stand in several places. Which?',
  at: (context: string) => `… ${context} …`,
  who: 'Who says so',
  whoHint: 'Type a few letters and choose. A new name is fine: it is remembered. Empty: nobody is named.',
  unknown: (name: string) => `“${name}” is new.`,
  unknownText: 'Say what kind of source it is below and save again; or take one of these:',
  chosen: 'Remembered sources',
  newSource: 'A new source',
  newSourceHint: 'Only for a name that is not remembered yet.',
  cue: 'By which word',
  cueHint: 'As it stands in the text: “has told”, “according to”.',
  sourceWords: 'Named in the text as',
  sourceWordsHint: 'As the text has it: “Syria’s deputy foreign minister”, “he”.',
  manner: 'How it was said',
  mannerAuto: 'As usual for this source',
  kind: 'What kind of claim',
  standing: 'How firm it is',
  standingReason: 'Why, in a sentence',
  quoted: 'Words quoted one for one',
  quotedHint: 'A line each. Empty: what stands between double quotation marks.',
  quotedHintKept: 'A line each. Empty: none.',
  via: 'Through whom it came to us',
  viaHint: 'In order, the first being whom the source told. Empty: they told us.',
  hop: (number: number) => `Step ${number}`,
  relation: 'How',
  outlet: 'Through',
  stated: 'Is that said in the text?',
  statedWords: { stated: 'Yes, it is said', inferred: 'No, we infer it' },
  inferredFrom: 'Inferred from',
  inferredFromNone: 'The text as a whole',
  report: 'Report',
  reportNone: 'None noted',
  embedded: 'Part of another claim',
  embeddedNone: 'It stands by itself',
  note: 'Note for colleagues',
  noteHint: 'Readers never see it.',
  more: 'More: words of the text, steps, notes',
  save: 'Keep the claim',
  saveNext: 'Keep it and add another',
  saveChange: 'Save',
  cancel: 'Leave it',
  remove: 'Take it off the story',
  removeHint: 'It is kept, marked as removed, and readers of earlier versions still find it there.',
  reference: (number: number | null, words: string) => (number === null ? words : `${number}: ${words}`),
  lostAt: 'Its words were lost from the text',
  lostPlace: 'Where do they stand now?',
  placeSave: 'It stands there',
  wasAt: 'It stood here',
}

const standing = {
  title: 'How firm it is',
  now: 'Now',
  set: 'Note a new standing',
  standing: 'Standing',
  reason: 'Why',
  reasonHint: 'One sentence that readers may see.',
  evidence: 'Evidence',
  evidenceHint: 'An address, or what it is and where it lies.',
  independent: 'The two chains are independent of each other: I have checked it.',
  save: 'Note it',
  history: 'What it was before',
  by: (name: string) => `by ${name}`,
  nobody: 'from a file',
  corroboratedHint:
    'Corroborated needs another claim that supports this one, from a source that shares no step with it, and your word that they are independent.',
}

const link = {
  title: 'Other claims',
  none: 'No other claim is linked to this one.',
  add: 'Link it to another claim',
  kind: 'This one',
  to: 'The other',
  save: 'Link',
  remove: 'Unlink',
  of: (words: string) => `this one ${words}`,
}

const proposal = {
  title: 'The assistant proposes',
  count: (number: number) => count(number, 'proposal', 'proposals'),
  says: 'says',
  nobody: 'Nobody named',
  accept: 'Accept',
  reject: 'Reject',
  acceptLong: 'Accept: opens the form, filled in',
  keys: { move: 'next and previous proposal', accept: 'accept', reject: 'reject' },
  known: (name: string) => `is ${name}?`,
  none: 'The assistant has nothing more to propose.',
}

const sources = {
  title: 'Sources',
  oneTitle: 'Source',
  back: 'All sources',
  find: 'Find',
  filterLabel: 'Which sources',
  filters: { all: 'All', waiting: 'Waiting for approval' },
  name: 'Who or what',
  kind: 'Kind',
  role: 'Role',
  claims: 'Claims',
  told: 'What they told us',
  toldNothing: 'No claim of any story rests on this source yet.',
  standing: 'How firm',
  story: 'Story',
  none: 'No source is remembered yet',
  noneText: 'Whoever is named as the source of a claim is remembered here.',
  noneFound: 'No source like that',
  noneFoundText: 'Try other words, or look at all of them.',
  add: 'Add a source',
  wording: 'Name, or the words for it',
  wordingHint: 'As readers see it.',
  roleHint: 'Their office or trade, as readers see it.',
  interest: 'Interest in the matter',
  interestHint: 'What they stand to gain or lose by what they say. Readers see it.',
  affiliation: 'Belongs to',
  affiliationHint: 'An organisation that is remembered here.',
  outlet: 'It publishes news itself',
  url: 'Address on the web',
  save: 'Save',
  merge: 'The same as another',
  mergeHint: 'Its claims go to the other one, and this entry is gone.',
  mergeInto: 'Make it one with',
  mergeButton: 'Merge',
  mergeUnknown: 'Choose one of the remembered sources.',
  mergeImpossible: 'These two cannot be made one.',
  interested: 'has an interest in the matter',
}

const anonymous = {
  title: 'A source that is not named',
  privacy:
    'Nobody writes a name anywhere: there is no field for it, here or elsewhere in the paper. Do not put it into a note either.',
  wording: 'Words for them in public',
  wordingHint: 'As precise as they can bear: “two officials of the ministry” rather than “sources”.',
  number: 'How many they are',
  numberHint: '“one”, “two”, or “unstated”.',
  reason: 'Why they are not named',
  reasonHint: 'In a sentence that readers see. Without it the story cannot be published.',
  own: 'It belongs to this story alone and is offered nowhere else.',
  may: 'Who may approve',
  mayNobody: 'Nobody on the staff may approve yet.',
  waits: 'The story cannot be published before somebody approves.',
  approve: 'Approve this anonymous source',
  approved: (name: string, when: string) => `Approved by ${name}, ${when}.`,
  noReason: 'Give the reason first.',
  reasonGiven: 'Reason',
}

const reports = {
  title: 'Reports',
  about: 'What other outlets published, and what of it we kept.',
  add: 'Add a report',
  outlet: 'Outlet',
  headline: 'Title',
  url: 'Address',
  date: 'Date',
  excerpt: 'What it says, word for word',
  excerptHint: 'The passage our story rests on, kept in case the page goes.',
  save: 'Keep the report',
  none: 'No report of this outlet is kept.',
}

const errors = {
  notDone: 'Not kept yet',
  wordsMissing: 'Choose a sentence, or write the words of the claim.',
  wordsNotFound:
    'These words stand nowhere in the text. Compare them letter by letter, or paste them from it.',
  wordsLong: 'A claim has at most 2,000 characters.',
  placeMissing: 'Choose the place that is meant.',
  cueNotFound: 'These words do not stand near the claim.',
  quotedNotFound: (words: string) => `“${words}” does not stand in the claim.`,
  whoUnknown: 'This source is not remembered yet: say below what it is, or choose one that is.',
  kindMissing: 'Say what kind of source it is.',
  numberMissing: 'Say how many they are: “one”, “two”, or “unstated”.',
  outletUnknown: 'No outlet of that name is remembered. Choose one, or add it under Sources.',
  reasonMissing: 'Say why, in a sentence.',
  standingMissing: 'Choose a standing.',
  notIndependent: 'Say that you have checked that the two are independent.',
  notCorroborated: 'There is no supporting claim from another source to corroborate it.',
  linkMissing: 'Choose the other claim.',
  linkSelf: 'A claim cannot be linked to itself.',
  wordingMissing: 'Give the name, or the words for it.',
  taken: 'There is a source of that name already.',
  urlWrong: 'An address begins with https:// or http://.',
  dateWrong: 'A date is a day like 2026-03-10.',
  titleMissing: 'Give the title or the address.',
  affiliationUnknown: 'No organisation of that name is remembered.',
  otherStory: 'This anonymous source belongs to another story.',
}

/** Said by the script in the editor; the page hands it over in a data attribute. */
const editor = {
  mark: 'Who says so?',
  who: 'Source',
  known: 'Remembered sources',
  nobody: 'Nobody is named',
  fresh: (name: string) => name,
  save: 'Keep',
  close: 'Close',
  more: 'More',
  details: 'All details',
  hint: 'Ctrl+Shift+S says who says the marked words. A dotted line is a proposal: Alt+A accepts, Alt+X rejects.',
}

export const deskClaims = {
  notices,
  manners,
  standings,
  kinds,
  sourceKinds,
  relations,
  links,
  page,
  summary,
  claim,
  standing,
  link,
  proposal,
  sources,
  anonymous,
  reports,
  errors,
  editor,
}
