/** Does something that takes a while one at a time; once more afterwards for all who ask meanwhile, whatever is on its way. */
export function inTurn(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let isAskedAgain = false
  const run = async () => {
    do {
      isAskedAgain = false
      await act()
    } while (isAskedAgain)
  }
  return () => {
    isAskedAgain = running !== null
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}
