import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's own folder, whether this runs from `src/` or from `dist/src/`. */
export const rootFolder = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
})()

export const publicFolder = join(rootFolder, 'public')
export const bundlesFolder = join(rootFolder, 'dist', 'browser')
export const sampleFolder = join(rootFolder, 'sample')
/** As they are written for a test that runs from `src/`, built for a paper that runs from `dist/`. */
export const migrationsFolder = join(
  rootFolder,
  fileURLToPath(import.meta.url).startsWith(join(rootFolder, 'dist')) ? 'dist' : '',
  'migrations',
)
