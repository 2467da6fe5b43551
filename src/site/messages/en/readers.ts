import { signIn } from './sign-in.ts'

const badAddress = 'Please write your mail address, such as name@example.org.'
const tooOften = (minutes: number) =>
  `We have mailed several links there already. Please look for the newest, or wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`

export const readers = {
  signIn: {
    ...signIn,
    ask: {
      title: 'Sign in',
      text: 'We mail you a link; there is no password. Signed in, you can write under your name, edit, and follow your replies. If you are new here, the same link makes your account.',
      label: 'Mail address',
      button: 'Send me a link',
      note: 'The link works once and for 15 minutes. We keep your address to sign you in, and show it to nobody.',
      badAddress,
      tooOften,
    },
    checkMail: {
      ...signIn.checkMail,
      text: 'A link is on its way to the address that you gave. Open it in this browser and press its button.',
    },
  },
  mail: {
    subject: (paper: string) => `Sign in to ${paper}`,
    heading: (paper: string) => `Sign in to ${paper}`,
    text: (paper: string) =>
      `Somebody, probably you, asked to sign in to ${paper} with this mail address. This link opens a page with a button; the button does it.`,
    button: 'Sign in',
    notes: [
      'The link works once and for 15 minutes.',
      'You did not ask? Then do nothing: without the button nothing happens, and nobody can sign in with your address.',
    ],
  },
  name: {
    label: 'The name that others see',
    hint: 'Two to 40 characters, beside what you write. You can change it later.',
    'too-short': 'Please write a name of at least two letters or digits.',
    'too-long': 'Please write a name of at most 40 characters.',
    kept: 'That name looks like the paper’s own, or one of its staff’s. Please choose another.',
    keptUnlessSignedIn:
      'That name looks like the paper’s own, or one of its staff’s. Please choose another, or sign in first if it is yours.',
  },
  /** Names that sound like an office at the paper. Compared without case, accents and spaces. */
  officeNames: [
    'admin',
    'administrator',
    'editor',
    'the editor',
    'editors',
    'the editors',
    'editor in chief',
    'editorial team',
    'moderator',
    'moderators',
    'the moderator',
    'the moderators',
    'newsroom',
    'the newsroom',
    'staff',
    'support',
    'webmaster',
  ],
  account: {
    title: 'Your account',
    nameTitle: 'Your name',
    saveName: 'Save the name',
    sessionsTitle: 'Where you are signed in',
    unknownDevice: 'A browser',
    here: 'this browser',
    since: (day: string) => `since ${day}`,
    lastSeen: (day: string) => `last seen on ${day}`,
    signOut: 'Sign out here',
    signOutEverywhere: 'Sign out everywhere',
    signOutEverywhereText:
      'Ends every session, this one too. Do it when you used a browser that is not yours.',
    storedTitle: 'What we keep about you',
    storedEmail: 'Mail address',
    storedName: 'Name',
    storedSince: 'Account made',
    storedText:
      'Besides this, only what you write here yourself, and for each browser where you are signed in its kind and since when. No IP addresses, no trackers, no advertising profile. Your mail address is never shown.',
  },
  notices: {
    named: 'Your name is saved.',
  },
}
