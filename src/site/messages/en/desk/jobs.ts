export const jobs = {
  title: 'Jobs',
  counts: ({ waiting, running }: { waiting: number; running: number }) =>
    `${running.toLocaleString('en')} running, ${waiting.toLocaleString('en')} waiting`,
  none: 'Nothing to do',
  noneText:
    'What takes long is done here by itself: mails, editions, pictures. What fails too often is laid aside for you.',
  laidAside: (number: number) => `Laid aside: ${number.toLocaleString('en')}`,
  laidAsideText: 'These failed too often to be tried again by themselves.',
  next: 'Now and next',
  job: 'Job',
  about: 'About',
  lastError: 'Last error',
  tries: 'Tries',
  since: 'Since',
  state: 'State',
  due: 'Next try',
  actions: 'Actions',
  again: 'Try again',
  discard: 'Discard',
  states: { running: 'Running', waiting: 'Waiting', dead: 'Laid aside' },
  kinds: {
    'newsletter.confirmation-mail': 'Mail a confirmation',
    'newsletter.already-subscribed-mail': 'Mail that they subscribe already',
    'newsletter.send-edition': 'Send the edition',
  } as Readonly<Record<string, string>>,
}
