/**
 * A comment's place in the tree as text: four characters for each step from the top, each step numbering the children
 * of one comment in the order in which they came. All that hangs below a comment starts with its path, so a whole
 * branch is one range of an index. Digits and small letters only: every collation sorts them alike.
 */
const stepLength = 4

/** Deeper than anybody reads; it keeps the longest path at 400 characters. */
export const deepest = 99

/** @param number 1 for the first child that a comment ever got; below 36⁴ */
export const childPath = (parentPath: string, number: number): string =>
  parentPath + number.toString(36).padStart(stepLength, '0')

/** The paths of all comments above this one, topmost first. */
export function pathsAbove(path: string): string[] {
  const paths: string[] = []
  for (let end = stepLength; end < path.length; end += stepLength) paths.push(path.slice(0, end))
  return paths
}

/** What to put behind a path to get the end of its branch: a step that no child can have. */
export const branchEnd = 'zzzzz'
