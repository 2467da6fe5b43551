import { withinQuotes } from '../../../../../platform/text/index.ts'
/** Why the newsroom does not let a story out. */
export const refusals = {
  embargo: (until: string) =>
    `This story is under embargo until ${until}. Choose a later time, or lift the embargo.`,
  notSignedOff:
    'A second editor has to sign this text off first, and the notice of a correction with it. Nothing was published.',
}

/** Where a story stands. */
export const stages = {
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
export const moves = {
  planned: 'Back to the plan',
  draft: 'To the draft',
  ready: 'It is ready',
  scheduled: 'Schedule…',
  published: 'Publish',
  withdrawn: 'Withdraw…',
}

export const stage = {
  title: 'Where it stands',
  notBegun: 'Not saved yet. Once it is, who writes it, notes, an embargo and previews have their place here.',
  movesLabel: 'Move this story',
  begin: 'Begin writing',
  moreWork: 'Needs more work',
  callOff: 'Call it off',
  publishChanges: 'Publish the changes',
  day: 'Edition of',
  noSuchDay: 'There is no such day in the calendar: type it as 2026-11-24.',
  assignee: 'Who writes it',
  nobody: 'Nobody yet',
  note: 'Note',
  save: 'Save the plan',
  amended: (version: number) => `Amended: readers still see version ${version}`,
  amendedText: 'These changes are yours and your colleagues’ until they are published.',
  leftBehind: (version: number) => `Version ${version} goes out at its hour, without these changes`,
  leftBehindText: 'An editor can schedule them in its place, for the same hour or another.',
  scheduleAnew: 'Schedule them: at which hour?',
  declare: 'Publish them: what kind of version?',
  discard: 'Discard the changes…',
}

export const discard = {
  title: 'Discard the changes?',
  text: (version: number) =>
    `The text goes back to version ${version}, as it was published or scheduled. What was changed since is gone for good.`,
  button: 'Discard the changes',
  cancel: 'Keep them',
}

export const embargo = {
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

export const signOff = {
  title: 'Sign-off',
  needed: 'A second editor has to read this text and sign it off before it is published.',
  notice: 'The notice of a correction is signed with it: fill it in and save it first.',
  held: (name: string, when: string) => `${name} signed this text off, ${when}.`,
  voided: 'The sign-off counts no more',
  voidedSince: (name: string, when: string) => `${name} signed off, ${when}.`,
  voidedBy: (name: string, when: string) => `${name} changed the text, ${when}.`,
  voidedText: 'The text was changed since.',
  voidedByClaim: (name: string, did: string, when: string, what: string) =>
    `${name} ${did}, ${when}${what && `: “${withinQuotes(what)}”`}.`,
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

export const discussion = {
  title: 'Discussion',
  open: 'Readers can comment.',
  closed: 'Closed: it can be read, and nobody can write.',
  close: 'Close it',
  reopen: 'Open it again',
}
