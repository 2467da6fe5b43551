/** The key of a story that was begun in this browser and has no address yet: after a killed tab it is found again. */
const place = (staff: string): string => `standfirst-new ${staff}`

/**
 * The key to begin a new story with: that of one that was left without an address, unless another tab has it open.
 * Held as long as this page is open.
 */
export async function holdKey(staff: string): Promise<string> {
  const left = read(staff)
  for (const key of left) if (await isFree(`${place(staff)} ${key}`)) return key
  const key = crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint32Array(4))].join('-')
  await isFree(`${place(staff)} ${key}`)
  return key
}

export const noteKey = (staff: string, key: string): void => {
  const left = read(staff)
  if (!left.includes(key)) write(staff, [...left, key])
}

export const dropKey = (staff: string, key: string): void =>
  write(
    staff,
    read(staff).filter(other => other !== key),
  )

/** Takes a name that one page of this browser may hold. Where there are no such locks, everybody gets it. */
const isFree = (name: string): Promise<boolean> =>
  new Promise(resolve => {
    if (!navigator.locks) return resolve(true)
    navigator.locks
      .request(name, { ifAvailable: true }, lock => {
        resolve(lock !== null)
        return lock ? new Promise<void>(() => {}) : undefined
      })
      .catch(() => resolve(true))
  })

function read(staff: string): readonly string[] {
  try {
    return JSON.parse(localStorage.getItem(place(staff)) ?? '[]')
  } catch {
    return []
  }
}

function write(staff: string, keys: readonly string[]): void {
  try {
    if (keys.length > 0) localStorage.setItem(place(staff), JSON.stringify(keys))
    else localStorage.removeItem(place(staff))
  } catch {
    // Nothing can be kept in this browser; the page says so.
  }
}
