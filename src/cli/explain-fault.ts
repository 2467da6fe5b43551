import type { Config } from '../platform/config/index.ts'
import { isStorageFailure } from '../platform/http/index.ts'

/** The low byte of SQLite's extended result codes. */
const sqlite = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
}

/** What stands in the way of a command and what to do about it, in words; null for what is a bug. */
export function explainFault(error: unknown, config: Config): string | null {
  const { code, errcode, message, path } = (error ?? {}) as {
    code?: string
    errcode?: number
    message?: string
    path?: string
  }
  const result = errcode === undefined ? null : errcode & 0xff
  const is = (...results: number[]) => result !== null && results.includes(result)
  const folder = config.dataFolder
  if (path && !path.startsWith(folder) && !folder.startsWith(path))
    return code === 'ENOENT' ? `${path} is not there.` : `${path} cannot be used (${code}).`
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR')
    return `STANDFIRST_DATA: ${path ?? folder} cannot be written. Choose another folder, or change who owns it.`
  if (is(sqlite.readOnly, sqlite.cannotOpen))
    return `STANDFIRST_DATA: ${folder}/standfirst.sqlite cannot be written. Choose another folder, or change who owns it.`
  if (code === 'ENOSPC' || is(sqlite.full))
    return `The disk that holds ${folder} is full. Make room and start again; nothing that was acknowledged is lost.`
  if (is(sqlite.busy, sqlite.locked))
    return `The database in ${folder} is locked by another program. Close that one and start again.`
  if (is(sqlite.corrupt, sqlite.notADatabase))
    return `The database in ${folder} is damaged (${message}). Nothing was changed. Put back your newest backup of standfirst.sqlite.`
  if (code === 'EIO' || is(sqlite.inputOutput))
    return `The disk that holds ${folder} does not answer as it should (${message}). See to the disk, then start again.`
  // SQLSTATE 28: who may come in, 3D: no such database, 42501: what this user may not do.
  if (config.databaseUrl && (isStorageFailure(error) || /^(28|3D|42501)/.test(code ?? '')))
    return `DATABASE_URL: PostgreSQL could not be used (${code ? `${code}: ` : ''}${message}). Is it running, and are user, password and database right?`
  return null
}
