import { list, names } from './names.ts'

export const site = {
  list,
  names,
  skipToContent: 'Skip to the text',
  sections: 'Sections',
  yesterday: 'Yesterday',
  search: 'Search',
  archive: 'Archive',
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: (name: string) => `Signed in as ${name}`,
  newsletter: 'Daily edition',
  aboutThePaper: 'About the paper',
  rss: 'RSS',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  policies: {
    about: 'About us',
    corrections: 'Corrections policy',
    ethics: 'Our standards',
    sourcing: 'How we use sources',
  },
  formProblem: 'Please look at this again',
  problems: {
    'bad-request': {
      title: 'We could not read that',
      text: 'Something in the request was not as it should be. Go back and try again.',
    },
    'sign-in-required': { title: 'Please sign in', text: 'This page is for people who are signed in.' },
    forbidden: {
      title: 'That is not possible from here',
      text: 'You may not do this, or the form came from another site. Go back to the page, reload it and try again.',
    },
    'not-found': {
      title: 'There is no page at this address',
      text: 'The address may be mistyped, or the link that led here may be old. A story is most likely still with us.',
    },
    gone: { title: 'This page has been withdrawn', text: 'It was here once and has been taken down.' },
    conflict: {
      title: 'Somebody was quicker',
      text: 'This was changed while you were at it. Go back, reload the page and look again.',
    },
    'too-large': { title: 'That is too large', text: 'Please send something smaller.' },
    'too-many-requests': {
      title: 'A little slower, please',
      text: 'There were too many requests in a short time. Wait a minute, then go on.',
    },
    unavailable: {
      title: 'We cannot do this just now',
      text: 'Nothing was saved. Please try again in a little while.',
    },
    internal: {
      title: 'Something broke on our side',
      text: 'It has been noted. Nothing that was confirmed to you is lost. Please try again.',
    },
  },
}
