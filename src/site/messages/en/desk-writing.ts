/** What is said while a story is being written, by one or by several. */
export const deskWriting = {
  status: {
    opening: '',
    saved: 'Saved',
    saving: 'Saving…',
    offline: 'Offline: kept on this device, and sent when the paper can be reached',
    unkept: 'Offline, and this browser keeps nothing: leave this page open until it says Saved',
    signedOut: 'Signed out: kept on this device. Sign in again in another tab, and it is sent',
    refused: 'The paper does not take this text. Copy what you wrote, then open the story anew',
  },
  /** `#` stands for a name. */
  writes: '# is writing here',
  reads: '# has this story open',
  others: 'Who else is here',
}
