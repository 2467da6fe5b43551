import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, CommandError, type CommandInput, type ExitCode, exit } from './command.ts'
import { findCommand, listCommands } from './commands.ts'
import { commandHelp, groupHelp, overview } from './help.ts'

const shared = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const

export async function main(args: readonly string[]): Promise<ExitCode> {
  if (args.includes('--version')) return tell(await version())
  const command = await findCommand(args)
  if (!command) return await direct(args)
  const rest = args.slice(command.name.split(' ').length)
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { ...command.options, ...shared },
      allowPositionals: true,
    })
    if (values.help) return tell(commandHelp(command))
    return await command.run(inputOf(positionals, values as CommandInput['options']))
  } catch (error) {
    return await explain(error, command)
  }
}

/** Where to go from words that are no command: all of them, those that begin with the same word, or nowhere. */
async function direct(args: readonly string[]): Promise<ExitCode> {
  const [word = ''] = args.filter(argument => !argument.startsWith('-'))
  const group = await listCommands(word)
  const asksForHelp = args.length === 0 || args.includes('--help') || args.includes('-h')
  if (asksForHelp && group.length > 0) return tell(word ? groupHelp(word, group) : overview(group))
  complain(
    word && group.length > 0
      ? groupHelp(word, group)
      : `There is no command "${args.join(' ')}". "standfirst --help" lists them.`,
  )
  return exit.usage
}

const inputOf = (words: readonly string[], options: CommandInput['options']): CommandInput => {
  const json = options.json === true
  return {
    words,
    options,
    json,
    say: line => {
      if (!json) process.stdout.write(`${line}\n`)
    },
    answer: result => {
      if (json) process.stdout.write(`${JSON.stringify(result)}\n`)
    },
  }
}

async function explain(error: unknown, command: Command): Promise<ExitCode> {
  if (error instanceof CommandError) {
    complain(error.message)
    return error.exitCode
  }
  const { ConfigError } = await import('../platform/config/index.ts')
  if (error instanceof ConfigError) {
    complain(error.message)
    return exit.badInput
  }
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    complain(`${error.message}\n"standfirst ${command.name} --help" shows how to call it.`)
    return exit.usage
  }
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return exit.failed
}

const complain = (text: string) => process.stderr.write(`${text}\n`)

const tell = (text: string): ExitCode => {
  process.stdout.write(`${text}\n`)
  return exit.ok
}

async function version(): Promise<string> {
  const { rootFolder } = await import('../platform/config/index.ts')
  return (JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')) as { version: string }).version
}
