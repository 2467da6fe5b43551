/** One measured thing: a name, a value and its unit, and where the issue of speed is relative, the yardstick's value. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What must hold, such as `<= 50`. */
  readonly target?: string
  readonly note?: string
}

export interface Bench {
  readonly name: string
  run(options: { database: 'sqlite' | 'postgres' }): Promise<readonly Figure[]>
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits))
