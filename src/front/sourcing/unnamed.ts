const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** `several` and `unstated` say how many only roughly, or not at all. */
export function isUnstated(number: string): boolean {
  const written = number.trim().toLowerCase()
  return !/^[1-9]\d{0,3}$/.test(written) && !numbers.includes(written)
}
