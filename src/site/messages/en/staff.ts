import { signIn } from './sign-in.ts'

const notYou = 'You did not ask? Then do nothing: without the button nothing happens.'

export const staff = {
  desk: 'Desk',
  seePaper: 'See the paper',
  who: (name: string, role: string) => (name.toLowerCase() === role ? name : `${name}, ${role}`),
  signOut: 'Sign out',
  waiting: 'waiting',
  roles: {
    administrator: 'administrator',
    editor: 'editor',
    reporter: 'reporter',
    moderator: 'moderator',
  },
  places: {
    stories: 'Stories',
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
  mails: {
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
      text: `You can now work there as ${role}. This link opens a page with a button that signs you in; there is no password. Afterwards, the desk mails you a link whenever you need one.`,
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
  },
}
