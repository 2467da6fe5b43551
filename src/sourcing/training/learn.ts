import type { FeatureWeights } from '../assistant/weights.ts'

/** One decision: the options by their features, and which of them a person took. */
export interface Choice {
  readonly options: readonly (readonly string[])[]
  readonly right: number
}

export interface Learning {
  readonly rounds: number
  readonly rate: number
  /** How strongly weights are held to where they began. */
  readonly hold: number
  /** Where the weights begin: the written ones, or nothing. */
  readonly start: FeatureWeights
  /** Features that are seen in fewer choices are left out. */
  readonly rarest: number
}

/**
 * A log-linear model of choices, by stochastic gradient with steps that shrink for each weight by itself (AdaGrad);
 * the weights are the mean over the later half of the rounds, which wavers less than the last state.
 * The order is shuffled by a generator of its own, so that the same corpus gives the same weights everywhere.
 */
export function learnChoices(
  choices: readonly Choice[],
  { rounds, rate, hold, start, rarest }: Learning,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { options } of choices)
    for (const feature of new Set(options.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const weights = new Map<string, number>(start)
  for (const [feature, count] of counts) if (count >= rarest && !weights.has(feature)) weights.set(feature, 0)
  const steps = new Map<string, number>()
  const sums = new Map<string, number>()
  const random = randomFrom(20_261)
  const order = choices.map((_, index) => index)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const index of order) improve(choices[index] as Choice)
    if (round >= rounds / 2)
      for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight)
  }
  const counted = rounds - Math.ceil(rounds / 2)
  return new Map([...weights.keys()].map(feature => [feature, (sums.get(feature) ?? 0) / counted] as const))

  function improve({ options, right }: Choice): void {
    const scores = options.map(features => sumOf(features, weights))
    const highest = Math.max(...scores)
    const powers = scores.map(score => Math.exp(score - highest))
    const total = powers.reduce((sum, power) => sum + power, 0)
    const gradient = new Map<string, number>()
    for (const [index, features] of options.entries()) {
      const push = (index === right ? 1 : 0) - (powers[index] ?? 0) / total
      if (Math.abs(push) > 1e-4)
        for (const feature of features)
          if (weights.has(feature)) gradient.set(feature, (gradient.get(feature) ?? 0) + push)
    }
    for (const [feature, push] of gradient) {
      const weight = weights.get(feature) ?? 0
      const pull = push - hold * (weight - (start.get(feature) ?? 0))
      const sum = (steps.get(feature) ?? 0.1) + pull * pull
      steps.set(feature, sum)
      weights.set(feature, weight + (rate * pull) / Math.sqrt(sum))
    }
  }
}

const sumOf = (features: readonly string[], weights: FeatureWeights): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)

/** Park and Miller's generator: small, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const held = items[at] as T
    items[at] = items[other] as T
    items[other] = held
  }
}
