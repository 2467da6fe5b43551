export const staff = {
  desk: 'Desk',
  deskOf: (paper: string) => `${paper}: the desk`,
  signedInAs: (name: string, role: string) => `${name}, ${role}`,
  signOut: 'Sign out',
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
}
