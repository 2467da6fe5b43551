import { count } from '../../count.ts'

export const notes = {
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
    /** Read out when colleagues were at the notes. `#` stands for a name, for words, or for a number. */
    news: {
      written: 'New note by #: #',
      answered: 'A note was answered, at #.',
      resolved: 'A note is done with, at #.',
      several: '# notes changed.',
    },
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
