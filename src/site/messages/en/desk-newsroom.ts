/** Why the newsroom does not let a story out. */
const refusals = {
  embargo: (until: string) =>
    `This story is under embargo until ${until}. Choose a later time, or lift the embargo.`,
  notSignedOff: 'A second editor has to sign this text off first. It is kept as a draft.',
}

export const newsroom = { refusals }
