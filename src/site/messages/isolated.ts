const runsLeftwards = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * A name for a sentence that runs from left to right: one that runs the other way keeps to itself (Unicode's isolates, UAX
 * #9), so that the names and numbers beside it keep their order, in a mail's plain text too.
 */
export const isolated = (text: string): string => (runsLeftwards.test(text) ? `\u2068${text}\u2069` : text)
