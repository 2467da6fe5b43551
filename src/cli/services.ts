import { isAbsolute, join, resolve } from 'node:path'
import { closeServices, openServices } from '../app/index.ts'
import { type Config, ConfigError, readConfig, rootFolder } from '../platform/config/index.ts'
import { createLogger, isLogLevel, logLevels } from '../platform/log/index.ts'
import type { Services } from '../platform/services.ts'
import { CommandError, exit } from './command.ts'
import { explainFault } from './explain-fault.ts'

/** The configuration from the environment; the data folder is `data/` in the checkout unless it says otherwise. */
export function configFromEnvironment(): Config {
  const config = readConfig(process.env, { dataFolder: join(rootFolder, 'data') })
  return {
    ...config,
    dataFolder: isAbsolute(config.dataFolder) ? config.dataFolder : resolve(config.dataFolder),
  }
}

/** Opens everything the paper stands on, with the log as loud as `LOG_LEVEL` asks. */
export function openFromEnvironment(config: Config): Promise<Services> {
  const level = process.env.LOG_LEVEL?.trim() || 'info'
  if (!isLogLevel(level))
    throw new ConfigError(`LOG_LEVEL should be one of ${logLevels.join(', ')}. It is "${level}" now.`)
  return openServices(config, createLogger(level))
}

/** Opens the paper for one command and closes it after. */
export async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const config = configFromEnvironment()
  return explaining(config, async () => {
    const services = await openFromEnvironment(config)
    try {
      return await work(services)
    } finally {
      await closeServices(services)
    }
  })
}

/** Does the work; what stands in its way (a full disk, a database that is down) ends it with words rather than a trace. */
export async function explaining<T>(config: Config, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const explained = error instanceof CommandError ? null : explainFault(error, config)
    if (explained === null) throw error
    throw new CommandError(explained, exit.failed)
  }
}
