/** What is said while a story is being written, by one or by several. */
export const writing = {
  status: {
    opening: '',
    saved: 'Saved',
    saving: 'Saving…',
    offline: 'Offline: kept on this device, and sent when the paper can be reached',
    unkept: 'Offline, and this browser keeps nothing: leave this page open until it says Saved',
    signedOut: 'You are signed out. Every word is kept on this device, and sent once you are signed in again',
    notAllowed:
      'You may not write in stories just now. Every word is kept on this device, and sent once you may again',
    refused: 'The paper does not take this text. Copy what you wrote, then open the story anew',
  },
  signIn: 'Sign in in a new tab',
  /** `#` stands for a name. */
  writes: '# is writing here',
  reads: '# has this story open',
  others: 'Who else is here',
}
