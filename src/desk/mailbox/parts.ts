/** The ways to look at a letter. */
export const mailParts = ['html', 'text', 'headers'] as const

export type MailPart = (typeof mailParts)[number]
