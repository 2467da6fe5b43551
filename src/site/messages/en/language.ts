/** What this catalogue is written in, BCP 47; its numbers and lists are written the same way. */
export const language = 'en-GB'
