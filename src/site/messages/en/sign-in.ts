/** What both doors say, the readers' and the desk's. Each adds its own beginning and end. */
export const signIn = {
  checkMail: {
    title: 'Check your mail',
    codeText: 'Opened it on another device, or in another browser? It shows six digits. Type them here:',
    codeLabel: 'Six digits',
    codeHint: 'Shown by the link from the mail',
    button: 'Sign in',
    wrongCode: 'That is not the code. Look again at the other browser: the last one shown counts.',
    spentCode:
      'There is no code to type just now: it was wrong too often, is too old, or has not been shown yet.',
    nothingCame: 'Nothing after two minutes? Look among the junk, or',
    another: 'ask for another link',
  },
  confirm: {
    title: 'One more click',
    text: (account: string) =>
      `You asked to sign in as ${account}. The button does it; opening this page alone changes nothing.`,
    button: 'Sign me in',
    note: 'Not you? Close this page. Without the button, the link expires by itself.',
  },
  elsewhere: {
    title: 'This is another browser',
    text: 'The link signs in only the browser that asked for it. To go on there, show a code here and type it there.',
    button: 'Show the code',
    note: 'You did not ask for a link? Close this page. Never read the code to anybody: we do not ask for it.',
  },
  codeShown: {
    title: 'Type these digits where you began',
    text: 'In the browser where you asked for the link, a page waits for this code.',
    note: 'The code works once, and only there. Never give it to anybody else.',
  },
  over: {
    unknown: {
      title: 'We do not know this link',
      text: 'It may have been cut off in the mail, replaced by a newer one, or it is more than a day old.',
    },
    used: {
      title: 'That link has been used already',
      text: 'A link works once. Press the button, and a new one is on its way to the same address.',
    },
    expired: {
      title: 'That link is too old',
      text: 'Links work for a short time only. Press the button, and a new one is on its way to the same address.',
    },
    spent: {
      title: 'That link is no longer good',
      text: 'Too many wrong codes were typed for it. Press the button, and a new one is on its way to the same address.',
    },
  },
  again: 'Mail me a new link',
  askAnew: 'Ask for a new link',
}
