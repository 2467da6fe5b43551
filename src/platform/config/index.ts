import { z } from 'zod'
import { type Network, readNetworks } from './networks.ts'

export { rootFolder } from './root-folder.ts'

/** Everything that comes from outside the database, read once at start. */
export interface Config {
  /** TCP port to listen on. */
  readonly port: number
  /** The paper's public address, without a trailing slash. Links in mails and feeds start with it. */
  readonly url: string
  /** Folder for the SQLite file, pictures and the signing secret. */
  readonly dataFolder: string
  /** A `postgres://` address, or null for the SQLite file in the data folder. */
  readonly databaseUrl: string | null
  /** An `smtp://` or `smtps://` address, or null: then mail goes to the mailbox at the desk. */
  readonly smtpUrl: string | null
  /** Proxies on other machines that are believed when they say from which address a request came. */
  readonly proxies: readonly Network[]
}

export class ConfigError extends Error {}

const port = z.coerce.number().int().min(0).max(65535)
/** The paper's own links begin at the root: an address with a path would lead nowhere. */
const webAddress = z
  .url({ protocol: /^https?$/ })
  .transform(value => value.replace(/\/+$/, ''))
  .refine(value => new URL(value).href === `${new URL(value).origin}/`)

const networks = z.string().transform((text, context): readonly Network[] => {
  const read = readNetworks(text)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'not a list of networks' })
  return z.NEVER
})

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError naming the variable, what it holds (never for addresses with a password) and what it should hold.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  defaults: { dataFolder: string },
): Config {
  const read = <T>(name: string, schema: z.ZodType<T>, expected: string, fallback: T): T => {
    const value = env[name]?.trim()
    if (!value) return fallback
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    const shown = name.endsWith('_URL') && name !== 'STANDFIRST_URL' ? '' : ` It is "${value}" now.`
    throw new ConfigError(`${name} should be ${expected}.${shown}`)
  }
  const chosenPort = read('PORT', port, 'a port number from 0 to 65535', 4000)
  return {
    port: chosenPort,
    url: read(
      'STANDFIRST_URL',
      webAddress,
      'the public address of the paper, without a path, such as https://news.example',
      `http://localhost:${chosenPort}`,
    ),
    dataFolder: read('STANDFIRST_DATA', z.string(), 'a folder', defaults.dataFolder),
    databaseUrl: read<string | null>(
      'DATABASE_URL',
      z.url({ protocol: /^postgres(ql)?$/, hostname: /.*/ }),
      'a PostgreSQL address, such as postgres://user:password@localhost:5432/paper',
      null,
    ),
    smtpUrl: read<string | null>(
      'SMTP_URL',
      z.url({ protocol: /^smtps?$/, hostname: /./ }),
      'a mail server, such as smtp://user:password@mail.example:587',
      null,
    ),
    proxies: read(
      'STANDFIRST_PROXIES',
      networks,
      'the addresses of your proxies, or their networks, such as 192.0.2.10, 10.1.0.0/16',
      [],
    ),
  }
}
