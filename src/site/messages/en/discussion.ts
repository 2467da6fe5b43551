import { count } from './count.ts'

export const discussion = {
  title: 'Discussion',
  pageTitle: (headline: string) => `Discussion: ${headline}`,
  comments: (number: number) => count(number, 'comment', 'comments'),
  empty: 'Nobody has written anything yet.',
  closed: 'This discussion is closed. It stays here to be read.',
  backToStory: 'Back to the story',
  orderLabel: 'Order of comments',
  orders: { best: 'Best', newest: 'Newest', oldest: 'Oldest' },
  pagesLabel: 'Pages of comments',
  previousPage: 'Previous comments',
  nextPage: 'More comments',
  /** # is the number; a script puts it in. */
  newComments: { one: '# new comment – show', many: '# new comments – show' },

  by: (author: string) => `Comment by ${author}`,
  inReplyTo: 'in reply to',
  formerReader: 'A former reader',
  removedComment: 'A removed comment',
  aRemovedComment: 'a removed comment',
  edited: 'edited',
  continueThread: (number: number) => `Continue this thread: ${count(number, 'more reply', 'more replies')}`,
  threadTitle: (author: string) => `A thread by ${author}`,
  wholeDiscussion: 'The whole discussion',
  upInThread: 'Up one step in this thread',

  votes: (number: number) => (number === 1 ? 'vote' : 'votes'),
  voteFor: (author: string) => `vote for ${author}’s comment`,
  takeBack: (author: string) => `take back my vote for ${author}’s comment`,
  reply: 'Reply',
  report: 'Report',
  edit: 'Edit',
  delete: 'Delete',
  link: 'Link',
  ofComment: (author: string) => ` (${author}’s comment)`,

  pending: {
    newcomer: 'Waiting for a moderator, as first comments do. Only you can see it.',
    rejected: 'A moderator did not publish this comment. Only you can see this note.',
  },
  placeholders: {
    deleted: 'Deleted by its author.',
    removed: (reason: string, note: string) =>
      `Removed by a moderator: ${[reason, note].filter(Boolean).join('. ')}`,
    waiting: 'A moderator is looking at this comment.',
    gone: 'This comment is no longer here.',
  },
  reasons: {
    'personal-attack': 'attacks a person',
    hate: 'hatred against a group of people',
    'private-information': 'private information about somebody',
    unlawful: 'against the law',
    'unfounded-claim': 'a serious claim without anything to support it',
    advertising: 'advertising',
    'off-topic': 'not about this story',
    other: 'against our rules',
  },
  reportReasons: {
    'personal-attack': 'It attacks a person',
    advertising: 'It is advertising or spam',
    'private-information': 'It gives away private information',
    unlawful: 'It is against the law',
    untrue: 'It is untrue and does harm',
    other: 'Something else',
  },

  form: {
    title: 'Join the discussion',
    replyTitle: (author: string) => `Reply to ${author}`,
    editTitle: 'Edit your comment',
    signedInAs: (name: string) => `You write as ${name}.`,
    signInInstead: 'Sign in',
    orSignIn: 'Have you written here before?',
    text: 'Comment',
    hint: 'Up to 5,000 characters. *Emphasis*, **strong**, > quotes, lists and links are welcome.',
    name: 'Name, as it will appear',
    email: 'Mail address, never shown',
    emailHint: 'We mail you a link that publishes the comment.',
    post: 'Post comment',
    postReply: 'Post reply',
    save: 'Save',
    preview: 'Preview',
    previewTitle: 'Preview',
    cancel: 'Back',
    problem: 'The comment was not posted.',
    editMinutes: (minutes: number) => `You can change it until ${minutes} minutes after you wrote it.`,
  },
  problems: {
    empty: 'Please write something first.',
    tooLong: (characters: number, most: number) =>
      `${characters.toLocaleString('en')} characters; please cut ${(characters - most).toLocaleString('en')}.`,
    email: 'A mail address looks like name@example.org.',
    'not-found': 'The comment or its story is no longer here.',
    closed: 'The discussion was closed meanwhile. Your text is still below, if you want to keep it.',
    'parent-gone': 'The comment that you answer is no longer here. Your text is still below.',
    flood: 'You have written a lot in a short time. Please let others answer, and try again in ten minutes.',
    repeated: 'You have posted these words today already.',
    'too-late': 'The time for changing this comment has passed.',
    mails:
      'We have mailed several links to this address already. Please look for them, or try again in an hour.',
    reason: 'Please choose what is wrong with it.',
  },

  deletePage: {
    title: 'Delete this comment?',
    text: 'Its text is erased and cannot be brought back. Replies to it stay.',
    button: 'Delete it',
  },
  reportPage: {
    title: 'Report this comment',
    text: 'A moderator will read your report. The author is not told who reported.',
    legend: 'What is wrong with it?',
    note: 'In your own words (may be left empty)',
    button: 'Send the report',
  },
  notes: {
    'check-mail': {
      title: 'Check your mail',
      text: 'We have sent you a link. Open it within 24 hours and press the button behind it: that posts your comment. If it does not come, look among the junk.',
    },
    waiting: {
      title: 'Thank you',
      text: 'Your comment is here, and a moderator will read it soon. First comments wait until then; later ones appear at once.',
    },
    reported: { title: 'Thank you', text: 'Your report has reached the moderators.' },
  },
  confirm: {
    title: 'Post your comment?',
    text: 'You wrote this. The button posts it; opening this page alone changes nothing.',
    button: 'Post it',
    expired: {
      title: 'This link is too old',
      text: 'Links count for 24 hours. Your text is still here: we can mail you a new link.',
      button: 'Mail me a new link',
    },
    unknown: {
      title: 'This link does not work',
      text: 'It may be incomplete, used, or more than a week old. Go back to the story and write your comment again.',
    },
  },
  mail: {
    confirm: {
      subject: (headline: string) => `Your comment on “${headline}”`,
      heading: 'One more click',
      text: (paper: string, headline: string) =>
        `Somebody, probably you, wrote a comment on “${headline}” in ${paper} with this mail address. This link opens a page with a button; the button posts it.`,
      button: 'See the comment and post it',
      notes: [
        'The link works once and for 24 hours.',
        'You did not write one? Then do nothing: without the button nothing is published.',
      ],
    },
    removal: {
      subject: (headline: string) => `Your comment on “${headline}” was not kept`,
      text: (paper: string, headline: string) =>
        `A moderator of ${paper} has decided not to show a comment that you wrote on “${headline}”.`,
      reason: (reason: string) => `The reason: ${reason}.`,
      yourText: 'You had written:',
      again: 'You are welcome to go on writing, also to say the same in another way.',
      unknownStory: 'a story',
    },
  },
}
