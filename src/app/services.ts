import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../platform/config/index.ts'
import { migrate, openDatabase } from '../platform/db/index.ts'
import type { Logger } from '../platform/log/index.ts'
import { createMailbox, createSmtpMailer } from '../platform/mail/index.ts'
import { createLive, createPageCache, createRateLimiter, loadAssets } from '../platform/server/index.ts'
import type { Services } from '../platform/services.ts'
import { systemClock } from '../platform/time/index.ts'
import { bundlesFolder, migrationsFolder, publicFolder } from './folders.ts'

/**
 * Opens everything the paper stands on: data folder, database (migrated), mail, assets.
 * @throws the system's or the database's error when one of them cannot be had.
 */
export async function openServices(config: Config, log: Logger): Promise<Services> {
  // For its owner alone: the database holds mail addresses.
  mkdirSync(join(config.dataFolder, 'pictures'), { recursive: true, mode: 0o700 })
  const db = openDatabase(config.databaseUrl ?? join(config.dataFolder, 'standfirst.sqlite'))
  await migrate(db, migrationsFolder)
  const clock = systemClock
  return {
    db,
    clock,
    config,
    log,
    mailer: config.smtpUrl ? createSmtpMailer(config.smtpUrl) : createMailbox({ db, clock }),
    assets: loadAssets(publicFolder, bundlesFolder),
    cache: createPageCache(),
    live: createLive(),
    limiter: createRateLimiter(clock),
    secret: readSecret(join(config.dataFolder, 'secret')),
  }
}

export async function closeServices(services: Services): Promise<void> {
  services.live.close()
  await services.mailer.close()
  await services.db.destroy()
}

/** The paper's signing secret, made at the first start and readable by its owner alone. */
function readSecret(file: string): Buffer {
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = Buffer.from(readFileSync(file, 'utf8'), 'base64')
  if (secret.length < 32)
    throw new Error(
      `${file} should hold 32 bytes in base64. Restore it from your backup; links in mails that are out depend on it.`,
    )
  return secret
}
