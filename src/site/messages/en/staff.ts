import { signIn } from './sign-in.ts'

const notYou = 'You did not ask? Then do nothing: without the button nothing happens.'

export const staff = {
  desk: 'Desk',
  seePaper: 'See the paper',
  who: (name: string, role: string) => (name.toLowerCase() === role ? name : `${name}, ${role}`),
  signOut: 'Sign out',
  /** Words of a story that were written on this device and never reached the paper. */
  unsent: {
    yours:
      'Words that you wrote on this device have not reached the paper yet. They are sent when you open their story.',
    open: 'Open it',
    /** Their story is not there any more. */
    begin: 'Its story is gone: begin a new one with them',
    somebodys:
      'Words that were written on this device have not reached the paper. They stay here, and are sent when whoever wrote them signs in and opens the story.',
  },
  waiting: 'waiting',
  more: 'More',
  moreHere: (place: string) => `More: ${place}`,
  roles: {
    administrator: 'administrator',
    editor: 'editor',
    reporter: 'reporter',
    moderator: 'moderator',
  },
  places: {
    stories: 'Stories',
    board: 'Board',
    calendar: 'Calendar',
    sources: 'Sources',
    pictures: 'Pictures',
    front: 'Front page',
    moderation: 'Moderation',
    editions: 'Editions',
    subscribers: 'Subscribers',
    mailbox: 'Mailbox',
    jobs: 'Jobs',
    audit: 'Audit trail',
    staff: 'Staff',
    settings: 'Settings',
  },
  signIn: {
    ...signIn,
    ask: {
      title: 'Sign in to the desk',
      text: 'We mail a link to your newsroom address. It works once, for 15 minutes.',
      label: 'Mail address',
      button: 'Send me a link',
      note: 'Only people who were invited can sign in here. Whoever runs this paper’s server can also make a link with “standfirst staff link”.',
      badAddress: 'Please write your newsroom address, such as name@example.org.',
      tooOften: (minutes: number) =>
        `Several links were asked for already. Please look for the newest, or wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    },
    checkMail: {
      ...signIn.checkMail,
      text: 'If that address works here, a link is on its way to it. Open it in this browser and press its button.',
    },
  },
  otherWays: {
    passkey: 'Sign in with a passkey',
    or: 'or by mail',
    recovery: 'Lost your devices and your mail? Use a recovery code.',
    failed: 'That did not work. Try again, or have a link mailed.',
    cancelled: 'Nothing was signed. Try again, or have a link mailed.',
  },
  recovery: {
    title: 'Sign in with a recovery code',
    text: 'Each code from your list works once. Afterwards, add a passkey and make a new list.',
    email: 'Mail address',
    code: 'Recovery code',
    codeHint: 'Sixteen letters and digits, with or without the dashes',
    button: 'Sign in',
    back: 'Back to the other ways in',
    badCode:
      'This address and this code do not belong together, or the code has been used. Check both, or use another code from your list.',
    tooOften: (minutes: number) =>
      `Too many tries. Please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  },
  account: {
    title: 'Your account',
    link: 'Your account',
    passkeys: {
      title: 'Passkeys',
      text: 'A passkey is a key on your phone, computer or security key. It signs you in with your finger, your face or a PIN, and it cannot be phished.',
      none: 'You have none yet. Until you do, the desk mails you a link whenever you sign in.',
      add: 'Add a passkey',
      needsScript: 'Adding a passkey needs JavaScript in this browser. Signing in by mail does not.',
      unknownDevice: 'A passkey',
      made: (day: string) => `added on ${day}`,
      used: (day: string) => `last used on ${day}`,
      unused: 'not used yet',
      name: 'Name',
      rename: 'Save the name',
      change: 'Change',
      remove: 'Remove',
      badName: 'Please write a name of at most 60 characters.',
      failed: 'The passkey was not added. Try again; if it fails again, this device may have one already.',
      cancelled: 'Nothing was added.',
    },
    codes: {
      title: 'Recovery codes',
      text: 'For the day when your devices and your mail are out of reach. Print them and keep the paper where you keep your passport.',
      left: (count: number) =>
        count === 0
          ? 'You have no codes.'
          : count === 1
            ? 'You have one code left.'
            : `You have ${count} codes left.`,
      make: 'Make recovery codes',
      makeAnew: 'Make new codes; the old ones end',
      shownTitle: 'Your recovery codes',
      shown:
        'This is the only time that they are shown. Print this page, or copy them by hand. Each works once.',
      back: 'I have kept them: back to your account',
    },
    sessions: {
      title: 'Where you are signed in',
      unknownDevice: 'A browser',
      here: 'this browser',
      since: (day: string) => `since ${day}`,
      seen: (day: string) => `last seen on ${day}`,
      end: 'Sign out',
      endOthers: 'Sign out everywhere else',
    },
  },
  mails: {
    notice: (paper: string, deed: string) => ({
      subject: `Your account at the desk of ${paper}`,
      heading: deed,
      text: 'If that was you, there is nothing to do. If it was not: open your account, remove what you do not know, sign out everywhere else, and tell an administrator.',
      button: 'Open your account',
      notes: ['You get this mail whenever a way into your account is added or used up.'],
    }),
    deeds: {
      'passkey-added': 'A passkey was added to your account',
      'codes-made': 'New recovery codes were made for your account',
      'code-used': 'Somebody signed in to your account with a recovery code',
    },
    signIn: (paper: string) => ({
      subject: `Sign in to the desk of ${paper}`,
      heading: `Sign in to the desk of ${paper}`,
      text: 'Somebody, probably you, asked to sign in to the desk. This link opens a page with a button; the button does it.',
      button: 'Sign in',
      notes: ['The link works once and for 15 minutes.', notYou],
    }),
    invitation: (paper: string, url: string, role: string) => ({
      subject: `You are invited to the desk of ${paper}`,
      heading: `You are invited to the desk of ${paper}`,
      text: `You can now work there; your role: ${role}. This link opens a page with a button that signs you in; there is no password. Afterwards, the desk mails you a link whenever you need one.`,
      button: 'Come in',
      notes: [
        `The link works once and for 24 hours. When it is over, ask for a new one at ${url}/desk.`,
        'You did not expect this? Then do nothing: without the button nothing happens.',
      ],
    }),
  },
  list: {
    title: 'Staff',
    name: 'Name',
    email: 'Mail address',
    role: 'Role',
    signedIn: 'Last signed in',
    invited: 'invited',
    left: 'left',
    inviteTitle: 'Invite somebody',
    inviteText:
      'They get a mail with a link that signs them in once, within a day. Administrators may do everything; editors publish, moderate and send; reporters write; moderators look after the discussion.',
    invite: 'Send the invitation',
    badName: 'Please write a name of at most 80 characters.',
    badAddress: 'Please write a mail address, such as name@example.org.',
    alreadyHere: 'Somebody with this address works here already.',
  },
  member: {
    since: (day: string) => `here since ${day}`,
    signedIn: (day: string) => `last signed in on ${day}`,
    neverSignedIn: 'has not signed in yet',
    left: (day: string) => `Left on ${day}. Invite the same address again to bring them back.`,
    yourself: 'This is you. Another administrator can change your role or remove you.',
    roleTitle: 'Role',
    roleText: 'Holds from their next click.',
    saveRole: 'Save the role',
    inviteTitle: 'Invite again',
    inviteText: 'Mails a new link, good for a day. The old one stays as it is.',
    invite: 'Mail a new link',
    sessionsTitle: 'Sign out everywhere',
    sessionsText: 'Ends their sessions on every device. They can sign in again.',
    endSessions: 'End their sessions',
    revokeTitle: 'Remove from the staff',
    revokeText:
      'Ends their sessions, and lets them in no more. What they wrote and did stays under their name.',
    revoke: 'Remove',
    refusals: {
      nobody: 'They have left already.',
      yourself: 'You cannot change your own role or remove yourself. Ask another administrator.',
      'last-administrator': 'They are the only administrator. Make somebody else one first.',
    },
  },
  notices: {
    invited: 'The invitation is on its way.',
    'role-changed': 'The role is changed.',
    revoked: 'They are no longer on the staff.',
    'sessions-ended': 'Their sessions have ended.',
    'passkey-added': 'The passkey is added. Next time it signs you in.',
    'passkey-renamed': 'The name is saved.',
    'passkey-removed': 'The passkey is removed. Delete it in your device’s settings too.',
    'session-ended': 'That browser is signed out.',
    'other-sessions-ended': 'You are signed out everywhere else.',
  },
}
