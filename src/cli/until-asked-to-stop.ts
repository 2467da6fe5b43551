const signals = ['SIGINT', 'SIGTERM'] as const

/** npm passes a Ctrl-C on that the terminal has sent already: what comes this soon after the first is an echo of it. */
const echoMilliseconds = 1000

/**
 * Resolves at the first Ctrl-C or SIGTERM, so that what is under way can be finished. A later one calls `atOnce`, for
 * whoever does not want to wait.
 */
export const untilAskedToStop = (atOnce: () => void = () => process.exit(130)): Promise<void> =>
  new Promise(resolve => {
    let asked: number | null = null
    const hear = () => {
      if (asked === null) {
        asked = performance.now()
        resolve()
      } else if (performance.now() - asked > echoMilliseconds) atOnce()
    }
    for (const signal of signals) process.on(signal, hear)
  })
