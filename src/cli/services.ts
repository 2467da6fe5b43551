import { isAbsolute, join, resolve } from 'node:path'
import { closeServices, openServices, rootFolder } from '../app/index.ts'
import { type Config, readConfig } from '../platform/config/index.ts'
import { createLogger } from '../platform/log/index.ts'
import type { Services } from '../platform/services.ts'
import { CommandError, exit } from './command.ts'

/** The configuration from the environment; the data folder is `data/` in the checkout unless it says otherwise. */
export function configFromEnvironment(): Config {
  const config = readConfig(process.env, { dataFolder: join(rootFolder, 'data') })
  return {
    ...config,
    dataFolder: isAbsolute(config.dataFolder) ? config.dataFolder : resolve(config.dataFolder),
  }
}

/** Opens the paper for one command and closes it after. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const services = await openOrExplain(configFromEnvironment())
  try {
    return await work(services)
  } finally {
    await closeServices(services)
  }
}

/** Opens the services; what stands in the way is named with what to do about it. */
export async function openOrExplain(config: Config): Promise<Services> {
  try {
    return await openServices(config, createLogger(process.env.LOG_LEVEL ?? 'info'))
  } catch (error) {
    throw new CommandError(explainOpening(error, config), exit.failed)
  }
}

function explainOpening(error: unknown, config: Config): string {
  const { code, errcode, message, path } = error as {
    code?: string
    errcode?: number
    message?: string
    path?: string
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR')
    return `STANDFIRST_DATA: ${path ?? config.dataFolder} cannot be written. Choose another folder, or change who owns it.`
  if (code === 'ENOSPC' || (errcode !== undefined && (errcode & 0xff) === 13))
    return `The disk that holds ${config.dataFolder} is full. Make room and start again; nothing that was acknowledged is lost.`
  if (errcode !== undefined && [5, 6].includes(errcode & 0xff))
    return `The database in ${config.dataFolder} is locked by another program. Close that one and start again.`
  if (errcode !== undefined && [11, 26].includes(errcode & 0xff))
    return `The database in ${config.dataFolder} is damaged (${message}). Nothing was changed. Put back your newest backup of standfirst.sqlite.`
  if (config.databaseUrl && code)
    return `DATABASE_URL: PostgreSQL could not be used (${code}: ${message}). Is it running, and are user, password and database right?`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
