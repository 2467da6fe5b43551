import { count } from '../../count.ts'

export const previews = {
  title: 'Preview links',
  about: 'Lets somebody outside read the text as it stands, without signing in.',
  forWhom: 'For whom',
  days: 'Good for',
  dayCount: (number: number) => count(number, 'day', 'days'),
  make: 'Make a link',
  none: 'Nobody outside can see this text.',
  until: (when: string) => `until ${when}`,
  opened: (when: string) => `opened ${when}`,
  notOpened: 'not opened yet',
  revoke: 'Take back',
  wrong: {
    'for-whom': 'Say for whom it is.',
    embargo: 'The story is under embargo: nobody outside may see it yet.',
  },
  made: {
    title: 'The link is made',
    text: (name: string) => `For ${name}. Copy it now: it is shown this once and stored nowhere.`,
    label: 'The link',
    back: 'Back to the story',
  },
  page: {
    banner: (name: string) => `Unpublished. A preview for ${name} alone.`,
    text: (when: string) =>
      `Please do not pass it on, quote it or report on it. It may still change. This link ends ${when}.`,
    unapproved: {
      wording: 'a source who is not named',
      reason: 'an editor has yet to approve that.',
    },
    goneTitle: 'This preview cannot be opened',
    gone: 'The link is over, was taken back, or was not copied whole. Ask the newsroom for a new one.',
  },
}
