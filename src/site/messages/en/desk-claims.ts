/** What was just done in the sourcing room. */
const notices = {
  claimAdded: 'The claim is kept.',
  claimChanged: 'The claim is changed.',
  claimRemoved: 'The claim is taken off the story. It is kept, marked as removed.',
  claimPlaced: 'The claim has its place in the text again.',
  standingSet: 'The standing is noted, with its reason.',
  linked: 'The two claims are linked.',
  unlinked: 'The link is gone.',
  noteBack: 'It is there to look at again.',
  noteLookedAt: 'Put aside. It comes back only if its words change.',
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
  fields: { headline: 'Headline', standfirst: 'Standfirst', body: 'Text' },
  paragraph: (number: number) => `Paragraph ${number}`,
  add: 'Add a claim',
  addHere: (words: string) => `Say who says: ${words}`,
  empty: 'There is no text yet',
  emptyText: 'Write the story first. Then say here, sentence by sentence, who says so.',
  unsourced: 'no source',
  change: 'Change',
  where: 'in the text',
  inferred: (number: number | null) => (number === null ? 'as we infer' : `as we infer from ${number}`),
  partOf: (number: number | null) => (number === null ? 'part of another claim' : `part of ${number}`),
  lost: (number: number) =>
    number === 1 ? 'One claim was not found again' : `${number} claims were not found again`,
  lostText:
    'The text was edited and these words stand nowhere in it now. Give each its place again, or take it off.',
  place: 'Give it a place',
  unpublished: (number: number) =>
    number === 1 ? 'One claim is not as readers have it' : `${number} claims are not as readers have them`,
  unpublishedText: 'Nothing changes for readers until the story is published again.',
  otherwiseOut: 'Readers have it as it was.',
  notOut: 'Readers do not have it yet.',
  publishThis: 'Publish the change',
  publishAgain: 'Publish it again, as a correction if it is one',
  waits: (number: number) =>
    number === 1
      ? 'One anonymous source keeps the story from being published'
      : `${number} anonymous sources keep the story from being published`,
  missing: {
    'reason-missing': 'It has no reason yet.',
    'approval-missing': 'It waits for an editor’s approval.',
  },
  see: 'See it',
  key: {
    claimed: 'somebody says so',
    proposed: 'the assistant’s proposal',
    unsourced: 'no source yet',
  },
  legend: 'How the text is marked',
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
  who: 'Who says so',
  whoHint: 'Type a few letters and choose. A new name is fine: it is remembered. Empty: nobody is named.',
  unknownText: 'Say what kind of source it is below and save again; or take one of these:',
  newSource: 'A new source',
  newSourceHint: 'Only for a name that is not remembered yet.',
  notNew: 'It is one that is remembered',
  moreOfSource: 'More of it: organisation, address',
  steps: 'The steps it came by',
  standingUsual: 'As usual for how it was said',
  standingKept: (standing: string) => `As it is: ${standing}`,
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
  newOutlet: 'It is new: remember it as a news outlet',
  viaMode: {
    usual: 'As their nearest claim did',
    direct: 'They told us',
    steps: 'By these steps',
  },
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
  more: 'More: quoted words, notes',
  save: 'Keep the claim',
  saveChange: 'Save',
  cancel: 'Leave it',
  remove: 'Take it off the story',
  removeHint: 'It is kept, marked as removed, and readers of earlier versions still find it there.',
  reference: (number: number | null, words: string) => (number === null ? words : `${number}: ${words}`),
  lostAt: (when: string) => `These words are not in the text any more since ${when}`,
  lostPlace: 'Write below which words it rests on now, or take it off the story.',
}

const standing = {
  title: 'How firm it is',
  set: 'Note a new standing',
  standing: 'Standing',
  reason: 'Why',
  reasonHint: 'In a sentence that readers see.',
  evidence: 'Evidence',
  evidenceHint: 'An address, or what it is and where it lies. Confirmed, denied and retracted need it.',
  independentOf: 'For corroborated: by which other claim',
  independentOfNone: 'By none',
  corroboratedHint:
    'By choosing it you say that you have checked that the two are independent of each other.',
  save: 'Note it',
  by: (name: string) => `by ${name}`,
  editorsOnly: (names: string) =>
    `This story is out, or goes out at its hour. That a claim is confirmed, denied, retracted or corroborated is an editor’s word: ${names}.`,
  editorsTake: (names: string) => `An editor said so to readers, and an editor takes it back: ${names}.`,
  propose: 'Write them a note',
  somebody: 'somebody who left',
  nobody: 'from a file',
}

const link = {
  title: 'Other claims',
  none: 'This one is linked to no other.',
  kind: 'This one',
  to: 'the other',
  choose: 'Choose a claim',
  save: 'Link',
  remove: 'Unlink',
}

const proposal = {
  nobody: 'Nobody named',
  accept: 'Accept',
  reject: 'Reject',
  keys: { move: 'next and previous proposal', accept: 'accept', reject: 'reject' },
  known: (name: string) => `is ${name}?`,
  none: 'The assistant has nothing more to propose.',
}

const sources = {
  title: 'Sources',
  about: 'Whom the stories rest on. Anonymous sources stand on their own story alone.',
  back: 'All sources',
  reports: 'Reports they published',
  find: 'Find',
  name: 'Who or what',
  kind: 'Kind',
  outletShort: 'News outlet',
  governmentShort: 'Government body',
  role: 'Role',
  told: 'What they told us',
  toldNothing: 'No claim of any story rests on this source yet.',
  story: 'The story',
  pages: 'Pages of sources',
  turn: { previous: 'Back', next: 'On' },
  none: 'No source is remembered yet',
  noneText: 'Whoever is named as the source of a claim is remembered here.',
  noneFound: 'No source like that',
  noneFoundText: 'Try the beginning of another word of the name.',
  add: 'Add a source',
  wording: 'Name, or the words for it',
  wordingHint: 'As readers see it.',
  roleHint: 'Their office or trade, as readers see it.',
  interest: 'Interest in the matter',
  interestHint: 'What they stand to gain or lose by what they say. Readers see it.',
  affiliation: 'Belongs to',
  affiliationHint: 'An organisation that is remembered here.',
  sort: 'If it is an organisation',
  sorts: {
    none: 'nothing more to say',
    outlet: 'it publishes news: words come through it',
    government: 'it is part of a government',
  },
  url: 'Address on the web',
  save: 'Save',
  merge: 'Make it one with another entry',
  mergeHint: 'Its claims go to the other one, and this entry is gone.',
  mergeInto: 'The entry that stays',
  mergeButton: 'Make them one',
  interested: 'has an interest in the matter',
}

const anonymous = {
  title: 'A source that is not named',
  privacy:
    'Nobody writes a name anywhere: there is no field for it, here or elsewhere in the paper. Do not put it into a note either.',
  wording: 'Words for them in public',
  wordingHint: 'As precise as they can bear: “two officials of the ministry” rather than “sources”.',
  number: 'How many they are',
  numberHint: '“one”, “two”, “several”, or “unstated”.',
  reason: 'Why they are not named',
  reasonHint: 'In a sentence that readers see. Without it the story cannot be published.',
  own: 'It belongs to this story alone and is offered nowhere else.',
  mayNot: 'You had a hand in it, so somebody else looks at it.',
  may: 'Who may approve',
  mayNobody: 'nobody on the staff yet',
  waits: 'The story cannot be published before an editor approves.',
  approve: 'Approve this anonymous source',
  approved: (name: string, when: string) => `Approved by ${name}, ${when}.`,
}

const reports = {
  title: 'Reports',
  add: 'Add a report',
  about: 'What news outlets published that stories rest on.',
  back: 'All reports',
  by: 'Published by',
  outlet: 'Outlet',
  open: 'Open it',
  untitled: 'Without a title',
  pages: 'Pages of reports',
  noneYet: 'No report is kept yet',
  noneYetText: 'A report is added on the page of the outlet that published it.',
  noneFound: 'No report like that',
  noneFoundText: 'Try another word of its title or address, or the name of the outlet.',
  used: 'What rests on it',
  usedNowhere: 'No claim of any story came through this report yet.',
  keptHint: 'What was written here before stays readable below.',
  before: 'As it was before',
  changed: (when: string, name: string) => `Until ${when}, changed by ${name}`,
  headline: 'Title',
  url: 'Address',
  date: 'Date',
  dateHint: 'As the outlet gives it.',
  excerpt: 'What it says, word for word',
  excerptHint: 'The passage a story rests on, kept in case the page goes.',
  save: 'Keep the report',
  none: 'No report of this outlet is kept yet.',
}

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

const errors = {
  notDone: 'Not kept yet',
  wordsMissing: 'Choose a sentence, or write the words of the claim.',
  wordsNotFound:
    'These words stand nowhere in the text. Compare them letter by letter, or paste them from it.',
  wordsLong: 'A claim has at most 2,000 characters.',
  placeMissing: 'These words stand in several places. Choose the one that is meant.',
  cueNotFound: 'These words do not stand in the same text as the claim.',
  quotedMany: 'A claim holds at most 50 quotations.',
  quotedNotFound: (words: string) => `“${words}” does not stand in the claim.`,
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

/** Said by the script in the editor. */
const editor = {
  title: 'Who says',
  who: 'Two letters of a name, or a new one',
  hint: 'Enter keeps it as the source’s claims usually come. Escape closes.',
  save: 'Keep',
  details: 'All details',
  close: 'Close',
  failed: 'It could not be kept just now. Try again.',
  keys: 'In the headline, the standfirst and the text: Ctrl+Shift+S says who says the selected words. Alt+J and Alt+K go from proposal to proposal, Alt+A accepts, Alt+X rejects.',
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
