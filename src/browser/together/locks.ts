/** As long as a page of this browser is open it holds what it works on, so that no other clears it away. */

/**
 * Holds a name until this page is closed; waits for whoever has it alone.
 * Where a browser has no such locks, as without HTTPS, nothing is held, and nothing is cleared away either.
 */
export const holdName = (name: string, mode: LockMode): Promise<void> =>
  new Promise(resolve => {
    if (!navigator.locks) return resolve()
    navigator.locks
      .request(name, { mode }, () => {
        resolve()
        return new Promise<void>(() => {})
      })
      .catch(() => resolve())
  })

/** All names that pages of this browser hold now. */
export async function heldNames(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => null)) ?? {}
  return new Set(held.map(({ name = '' }) => name))
}
