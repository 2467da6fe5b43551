import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rootFolder } from '../platform/config/index.ts'

export const publicFolder = join(rootFolder, 'public')
export const bundlesFolder = join(rootFolder, 'dist', 'browser')
export const sampleFolder = join(rootFolder, 'sample')
/** As they are written for a test that runs from `src/`, built for a paper that runs from `dist/`. */
export const migrationsFolder = join(
  rootFolder,
  fileURLToPath(import.meta.url).startsWith(join(rootFolder, 'dist')) ? 'dist' : '',
  'migrations',
)
