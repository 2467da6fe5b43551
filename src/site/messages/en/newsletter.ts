import { count } from './count.ts'

/** The sign-up, its confirmation and its end. */
const signUp = {
  boxTitle: 'The daily edition',
  boxText: (time: string) => `The day’s stories in one mail, at ${time}. Free, and one click ends it.`,
  email: 'Mail address',
  button: 'Get the daily edition',
  badEmail: 'Type a mail address such as name@example.org.',
  title: 'The daily edition by mail',
  intro: (paper: string, time: string) =>
    `Every day at ${time} ${paper} puts what it has published since the day before into one mail: the lead story, the rest by section, and the corrections, openly. On a day without stories there is no mail.`,
  promises: [
    'Plain to read in any mail program, as text too.',
    'No pixel counts you, no link is rewritten: we do not know what you read.',
    'Your address is for this and nothing else. Every mail ends with a link that stops it.',
  ],
  latest: (day: string) => `Have a look at the edition of ${day}`,
  allEditions: 'All editions',
  askedTitle: 'Look into your mailbox',
  askedText:
    'We have sent a mail to the address you typed. Open it and press the button there; until then nothing is sent to you.',
  askedNothing:
    'Nothing after ten minutes? Look among the junk, and check the address for a slip of the finger.',
  askedAgain: 'Type the address again',
  confirmTitle: 'Get the daily edition?',
  confirmText: (email: string) => `We will mail the daily edition to ${email}.`,
  confirmButton: 'Yes, send it to me',
  linkProblems: {
    unknown: 'This link is not one of ours, or it is incomplete. Some mail programs break long links.',
    used: 'This link has been used already. If you did that, all is well: you are on the list.',
    expired: 'This link was good for two days and has ended.',
  },
  linkProblemTitle: 'This link does nothing any more',
  linkAgain: 'Ask for a new mail',
  welcomeTitle: 'You are on the list',
  welcomeText: (time: string) => `The next edition comes to you at ${time}, if there is news.`,
}

const ending = {
  title: 'Stop the daily edition?',
  text: (email: string) => `No more editions will be mailed to ${email}.`,
  button: 'Stop the mails',
  doneTitle: 'You will get no more editions',
  doneText: (email: string) => `${email} is off the list. A mail that is under way may still arrive.`,
  again: 'Subscribe again',
  unknownTitle: 'We do not know this link',
  unknownText:
    'It may be incomplete: some mail programs break long links. The link at the end of any edition works, however old it is.',
  suppressedText: (email: string) =>
    `We have stopped mailing ${email}, because the mail server there refused our mail. Sign up again once it takes mail.`,
  testTitle: 'This was a test',
  testText: 'The edition was sent to you as a test from the desk. You are on no list because of it.',
}

const confirmationMail = {
  subject: (paper: string) => `Confirm: the daily edition of ${paper}`,
  text: (paper: string) =>
    `Somebody, we hope you, asked for the daily edition of ${paper} at this address.\nTo get it, open this page and press the button:`,
  button: 'Open the page',
  notes: [
    'The link is good for two days and works once.',
    'If it was not you, do nothing: without the button nothing will be sent.',
  ],
}

const alreadyMail = {
  subject: (paper: string) => `You get the daily edition of ${paper} already`,
  text: (paper: string) =>
    `Somebody, perhaps you, asked for the daily edition of ${paper} at this address.\nYou are on the list already, so there is nothing to do.\nIf you would rather not get it, this page stops it:`,
}

/** Words of the edition itself, in the mail and on the web. */
const edition = {
  title: (day: string) => `The edition of ${day}`,
  name: 'The daily edition',
  by: 'By',
  onTheWeb: 'Read this edition on the web',
  moreOnTheWeb: (stories: number) => `${count(stories, 'more story', 'more stories')} on the web`,
  corrections: 'Corrections',
  correctionOf: 'In',
  whyYou: (paper: string) => `You get this because you asked ${paper} for its daily edition.`,
  unsubscribe: 'Stop these mails',
  stories: (stories: number) => count(stories, 'story', 'stories'),
  seal: (composed: string) =>
    `Composed on ${composed} and not changed since. SHA-256 of the mail as it was sent:`,
  withdrawn: 'Withdrawn since.',
  forbidden: 'A story that may not be shown any more, for legal reasons',
  archiveTitle: 'All editions',
  archiveText: 'Every edition as it was mailed, the newest first.',
  archiveEmpty: 'There has been no edition yet.',
  newer: 'Newer editions',
  older: 'Older editions',
  pages: 'Pages of editions',
  testMark: 'Test',
}

export const newsletter = { signUp, ending, confirmationMail, alreadyMail, edition }
