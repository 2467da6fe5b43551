/** The page of a story's claims. */
export const page = {
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
  /** What a version that is out, or waits for its hour, has otherwise. */
  unpublished: {
    out: {
      title: (number: number) =>
        number === 1
          ? 'One claim is not as readers have it'
          : `${number} claims are not as readers have them`,
      text: 'Nothing changes for readers until the story is published again.',
      changed: 'Readers have it as it was.',
      added: 'Readers do not have it yet.',
      publishThis: 'Publish the change',
      publishAll: 'Publish it again, as a correction if it is one',
    },
    waiting: {
      title: (number: number) =>
        number === 1
          ? 'One claim is not as the scheduled version has it'
          : `${number} claims are not as the scheduled version has them`,
      text: 'The story goes out at its hour without that, until the changes are scheduled in its place.',
      changed: 'The scheduled version has it as it was.',
      added: 'The scheduled version does not have it.',
      publishThis: 'Schedule the change',
      publishAll: 'Schedule the changes',
    },
  },
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

export const proposal = {
  nobody: 'Nobody named',
  accept: 'Accept',
  reject: 'Reject',
  keys: { move: 'next and previous proposal', accept: 'accept', reject: 'reject' },
  known: (name: string) => `is ${name}?`,
  none: 'The assistant has nothing more to propose.',
}

/** Said by the script in the editor. */
export const editor = {
  title: 'Who says',
  who: 'Two letters of a name, or a new one',
  hint: 'Enter keeps it as the source’s claims usually come. Escape closes.',
  save: 'Keep',
  details: 'All details',
  close: 'Close',
  failed: 'It could not be kept just now. Try again.',
  /** Read out when colleagues were at the claims. `#` stands for a claim, or for a number. */
  news: {
    added: 'New claim: #.',
    changed: 'Claim changed: #.',
    removed: 'Claim taken off: #.',
    several: '# claims changed.',
    proposals: 'A proposal was answered.',
  },
  keys: 'In the headline, the standfirst and the text: Ctrl+Shift+S says who says the selected words. Alt+J and Alt+K go from proposal to proposal, Alt+A accepts, Alt+X rejects.',
}
