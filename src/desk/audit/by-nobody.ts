/** In the filter: what was done at the command line, or by the paper itself. */
export const byNobody = 'paper'
