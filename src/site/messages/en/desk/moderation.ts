import { count } from '../count.ts'

export const moderation = {
  title: 'Moderation',
  oneTitle: 'One comment',
  back: 'Back to the queue',
  waitingSince: (number: number, since: string) =>
    `${count(number, 'comment waits', 'comments wait')}, the oldest since ${since}`,
  tabsLabel: 'Which comments',
  tabs: { waiting: 'Waiting', reported: 'Reported', recent: 'Recent', spam: 'Spam' },
  none: {
    waiting: {
      title: 'Nothing is waiting',
      text: 'New comments that need somebody appear here as they come.',
    },
    reported: { title: 'Nothing is reported', text: 'Comments that readers report appear here.' },
    recent: {
      title: 'No comments yet',
      text: 'What readers write under the stories appears here, newest first.',
    },
    spam: { title: 'No spam', text: 'What you mark as spam is kept here, in case it was none.' },
  },
  keys: {
    title: 'By keyboard',
    move: 'next and previous',
    next: 'next comment',
    previous: 'previous comment',
    approve: 'approve',
    reject: 'reject',
    rejectLong: 'choose a reason; Enter rejects',
    spam: 'spam',
    help: 'all keys',
    close: 'Close',
  },
  storyNotPublic: 'On a story that is not public now',
  newcomer: 'first comment',
  heldFor: { links: 'Holds several links', repeated: 'Says what was said before' } as Readonly<
    Record<string, string>
  >,
  reported: (reason: string) => `Reported: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
  states: {
    rejected: 'Rejected',
    removed: 'Removed',
    spam: 'Spam',
    deleted: 'Taken back by its writer',
  },
  approve: 'Approve',
  keep: 'Keep',
  spam: 'Spam',
  reject: 'Reject',
  remove: 'Remove',
  rejectBecause: 'Reject, because',
  removeBecause: 'Remove, because',
  chooseReason: 'Choose a reason',
  reasonMissing: 'Choose a reason: the writer is told it.',
  note: 'A word to the writer, if you like',
  decisions: 'Decisions',
  decided: { approve: 'Approved', reject: 'Rejected', spam: 'Marked as spam' },
  pages: 'Pages of comments',
}
