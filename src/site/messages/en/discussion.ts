export const discussion = {}
