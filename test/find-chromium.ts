import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of a Chromium or Chrome. */
    chromium: string
  }
}

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM, ...places].find(path => path && existsSync(path))

/** Finds the system's Chromium; on Debian, as root, gets it from the distribution's packages. */
export default function findChromium(project: TestProject): void {
  if (!chromiumPath() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
      { stdio: 'inherit', env },
    )
  }
  const path = chromiumPath()
  if (!path)
    throw new Error(
      'The browser tests need Chromium. Install it ("apt-get install chromium" as root) or set CHROMIUM to its path.',
    )
  project.provide('chromium', path)
}
