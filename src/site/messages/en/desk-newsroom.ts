import { count } from './count.ts'

/** Why the newsroom does not let a story out. */
const refusals = {
  embargo: (until: string) =>
    `This story is under embargo until ${until}. Choose a later time, or lift the embargo.`,
  notSignedOff:
    'A second editor has to sign this text off first, and the notice of a correction with it. Nothing was published.',
}

/** Where a story stands. */
const stages = {
  planned: 'Planned',
  draft: 'Draft',
  ready: 'Ready',
  scheduled: 'Scheduled',
  embargoed: 'Under embargo',
  published: 'Published',
  amended: 'Amended',
  withdrawn: 'Withdrawn',
}

/** Moving a story, as a button says it. */
const moves = {
  planned: 'Back to the plan',
  draft: 'To the draft',
  ready: 'It is ready',
  scheduled: 'Schedule…',
  published: 'Publish',
  withdrawn: 'Withdraw…',
}

const stage = {
  title: 'Where it stands',
  movesLabel: 'Move this story',
  begin: 'Begin writing',
  moreWork: 'Needs more work',
  callOff: 'Call it off',
  publishChanges: 'Publish the changes',
  day: 'Edition of',
  assignee: 'Who writes it',
  nobody: 'Nobody yet',
  note: 'Note',
  save: 'Save the plan',
  amended: (version: number) => `Amended: readers still see version ${version}`,
  amendedText: 'These changes are yours and your colleagues’ until they are published.',
  leftBehind: (version: number) => `Version ${version} goes out at its hour, without these changes`,
  leftBehindText: 'An editor can schedule them in its place, for the same hour or another.',
  declare: 'Publish them: what kind of version?',
  discard: 'Discard the changes…',
}

const discard = {
  title: 'Discard the changes?',
  text: (version: number) =>
    `The text goes back to version ${version}, as it was published or scheduled. What was changed since is gone for good.`,
  button: 'Discard the changes',
  cancel: 'Keep them',
}

const embargo = {
  title: 'Embargo',
  until: (when: string) => `Under embargo until ${when}`,
  over: (when: string) => `The embargo ended ${when}.`,
  noTerms: 'Nobody outside the newsroom may see it before.',
  field: 'Until',
  terms: 'What was agreed, and with whom',
  save: 'Hold it back',
  change: 'Change the embargo',
  lift: 'Lift it now',
  longerOnly: 'You can hold it back for longer. All else that was agreed is an editor’s to change.',
  wrong: {
    moment: 'Give a day and a time that are still to come.',
    past: 'That moment is over. Give one that is still to come.',
    'too-late': 'It is out, or goes out before that. Take it back or put it off first.',
    'not-allowed': 'Only an editor may shorten or lift an embargo, or change what was agreed.',
  },
}

const signOff = {
  title: 'Sign-off',
  needed: 'A second editor has to read this text and sign it off before it is published.',
  notice: 'The notice of a correction is signed with it: fill it in and save it first.',
  held: (name: string, when: string) => `${name} signed this text off, ${when}.`,
  voided: 'The sign-off counts no more',
  voidedSince: (name: string, when: string) => `${name} signed off, ${when}.`,
  voidedBy: (name: string, when: string) => `${name} changed the text, ${when}.`,
  voidedText: 'The text was changed since.',
  voidedByClaim: (name: string, did: string, when: string, what: string) =>
    `${name} ${did}, ${when}: “${what}”.`,
  changedClaims: 'changed who says what',
  voidedClaims: 'Who says what was changed since.',
  button: 'I have read it and stand for it',
  refusals: {
    'nothing-written': 'There is no text to sign off yet.',
    'own-story': 'You wrote it, so somebody else has to sign it off.',
    'own-words': 'You wrote in it, so somebody else has to sign it off.',
    'changed-meanwhile':
      'The text, or who says what in it, was changed while you read. Read it again, then sign off.',
  },
  unsigned: {
    summary: 'Breaking news: publish without a sign-off',
    reason: 'Why it cannot wait',
    hint: 'Stands in the audit trail under your name.',
  },
}

const notes = {
  title: 'Notes',
  page: 'Notes between colleagues',
  about: 'Seen by the newsroom alone. They are never published.',
  none: 'No notes yet',
  noneText: 'Ask, answer, point at words. Notes stay when the text changes.',
  all: (number: number) => (number === 0 ? 'Write a note' : `All notes (${number})`),
  open: (number: number) => `${count(number, 'note waits', 'notes wait')}`,
  answers: (number: number) => count(number, 'answer', 'answers'),
  /** Beside the text in the editor. `#` stands for words of the text, or for a number. */
  beside: {
    title: 'Notes at the text',
    who: 'Who is where',
    where: 'is at “#”',
    one: '1 note',
    many: '# notes',
  },
  words: 'Which words',
  wordsHint: 'As they stand in the story. Empty: the whole story.',
  text: 'Note',
  textHint: 'A colleague’s name with @ before it puts the note on their first page.',
  to: 'For',
  everybody: 'Whoever reads it',
  write: 'Write the note',
  reply: 'Answer',
  sendReply: 'Send the answer',
  resolve: 'Resolve',
  reopen: 'Open again',
  resolved: (name: string) => `Resolved by ${name}`,
  gone: 'These words are no longer in the story',
  wholeStory: 'About the whole story',
  resolvedTitle: 'Resolved',
  wrong: {
    text: 'Write something, at most 4,000 characters.',
    words: 'The story does not hold these words. Copy them from it, or leave this empty.',
  },
}

const previews = {
  title: 'Preview links',
  about: 'Lets somebody outside read the text as it stands, without signing in.',
  forWhom: 'For whom',
  days: 'Good for',
  dayCount: (number: number) => count(number, 'day', 'days'),
  make: 'Make a link',
  none: 'Nobody outside can see this text.',
  until: (when: string) => `until ${when}`,
  opened: (when: string) => `opened ${when}`,
  notOpened: 'not opened yet',
  revoke: 'Take back',
  wrong: {
    'for-whom': 'Say for whom it is.',
    embargo: 'The story is under embargo: nobody outside may see it yet.',
  },
  made: {
    title: 'The link is made',
    text: (name: string) => `For ${name}. Copy it now: it is shown this once and stored nowhere.`,
    label: 'The link',
    back: 'Back to the story',
  },
  page: {
    banner: (name: string) => `Unpublished. A preview for ${name} alone.`,
    text: (when: string) =>
      `Please do not pass it on, quote it or report on it. It may still change. This link ends ${when}.`,
    unapproved: {
      wording: 'a source who is not named',
      reason: 'an editor has yet to approve that.',
    },
    goneTitle: 'This preview cannot be opened',
    gone: 'The link is over, was taken back, or was not copied whole. Ask the newsroom for a new one.',
  },
}

const discussion = {
  title: 'Discussion',
  open: 'Readers can comment.',
  closed: 'Closed: it can be read, and nobody can write.',
  close: 'Close it',
  reopen: 'Open it again',
}

const board = {
  title: 'Board',
  about: 'Everything in hand, by how far it is',
  plan: 'Plan a story',
  titleField: 'Working title',
  section: 'Section',
  noSection: 'No section yet',
  add: 'Put it on the plan',
  leftBehind: 'Changed since it was scheduled',
  columns: {
    planned: 'Planned',
    draft: 'In work',
    ready: 'Ready',
    waiting: 'Scheduled',
    out: 'Out',
  },
  columnEmpty: {
    planned: 'Nothing planned',
    draft: 'Nobody is writing',
    ready: 'Nothing is ready',
    waiting: 'Nothing waits for its hour',
    out: 'Nothing new since three days',
  },
  columnNarrowed: 'Nothing of what you asked for',
  mine: 'Only mine',
  more: (number: number) => `and ${number.toLocaleString('en')} more`,
  noDay: 'no day yet',
  sourcesWait: (number: number) => count(number, 'source to settle', 'sources to settle'),
  unsigned: 'not signed off',
  signed: 'signed off',
  titleMissing: 'Give it a working title of at most 200 characters.',
  dragHint: 'Cards can also be dragged to another column.',
}

/** Narrows a list of stories. */
const filter = {
  label: 'Show only',
  person: 'Whose',
  everybody: 'Everybody’s',
  section: 'Section',
  everySection: 'All sections',
  day: 'Edition of',
  show: 'Show',
  all: 'Show all',
}

const calendar = {
  title: 'Calendar',
  viewLabel: 'How much of it',
  month: 'Month',
  week: 'Week',
  today: 'Today',
  previous: 'Earlier',
  next: 'Later',
  weekOf: (day: string) => `Week of ${day}`,
  edition: 'Edition',
  move: 'Move',
  moveTo: (headline: string) => `Move “${headline}” to`,
  withoutDay: 'Without a day',
}

const templates = {
  title: 'Templates',
  about: 'Beginnings of stories that come again and again',
  add: 'New template',
  name: 'Name',
  nameHint: 'As the newsroom calls it, such as “Council week”.',
  none: 'No templates yet',
  noneText:
    'A template holds a section, a byline, tags and the bones of a text. Stories begin with a copy of it.',
  use: 'New story',
  edit: 'Edit',
  save: 'Save the template',
  remove: 'Remove it',
  from: 'New story from',
  newTitle: 'New template',
  editTitle: 'Edit template',
  wrongName: 'Give it a name of at most 80 characters.',
  changed: (when: string) => `changed ${when}`,
}

const filing = {
  tags: 'Tags',
  tagsHint: 'What it is about, with commas between.',
  series: 'Series',
  seriesHint: 'A story is in one at most, in the order of publication.',
}

const overview = {
  mine: 'Your stories',
  notesToYou: 'Notes for you',
  toSign: 'For you to sign off',
  toPublish: 'Ready to publish',
  by: (name: string) => `from ${name}`,
}

export const newsroom = {
  refusals,
  stages,
  moves,
  stage,
  discard,
  embargo,
  signOff,
  notes,
  previews,
  discussion,
  board,
  filter,
  calendar,
  templates,
  filing,
  overview,
}

/** What was just done, shown at the top of the page that comes next. */
export const newsroomNotices = {
  moved: 'Moved.',
  begun: 'It is a draft now: write away.',
  ready: 'It is ready. The editors see it on their first page.',
  moveRefused: 'It does not go there from where it stands.',
  needsHour: 'Give it the time at which it should appear, then publish.',
  planSaved: 'The plan is saved.',
  planned: 'It is on the plan.',
  dayMoved: 'It is on its new day.',
  dayKept: 'It stays where it is: it is out, or it has changes that are not published.',
  embargoSet: 'It is held back.',
  embargoLifted: 'The embargo is lifted.',
  signedOff: 'Signed off. It counts for this text and no other.',
  discarded: 'The changes are gone. The text is as it was published or scheduled.',
  nothingToDiscard: 'There are no changes to discard.',
  noteWritten: 'The note is written.',
  noteAnswered: 'The answer is written.',
  noteEmpty: 'Nothing was written: an answer has some words, at most 4,000 characters.',
  noteResolved: 'Resolved.',
  noteReopened: 'Open again.',
  previewRevoked: 'The link no longer opens anything.',
  discussionClosed: 'The discussion is closed.',
  discussionOpened: 'The discussion is open again.',
  templateSaved: 'The template is saved.',
  templateRemoved: 'The template is gone.',
}

/** What the audit trail says. */
export const newsroomActions = {
  'story.planned': 'put a story on the plan',
  'story.plan-changed': 'changed the plan of a story',
  'story.moved': 'moved a story',
  'story.embargoed': 'put a story under embargo',
  'story.embargo-lifted': 'lifted an embargo',
  'story.signed-off': 'signed a story off',
  'story.published-unsigned': 'published without a sign-off',
  'story.changes-discarded': 'discarded changes',
  'note.written': 'wrote a note',
  'note.answered': 'answered a note',
  'note.resolved': 'resolved a note',
  'note.reopened': 'opened a note again',
  'preview.shared': 'made a preview link',
  'preview.revoked': 'took a preview link back',
  'discussion.closed': 'closed a discussion',
  'discussion.opened': 'opened a discussion again',
  'template.saved': 'saved a template',
  'template.removed': 'removed a template',
}
