import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, CommandError, type CommandInput, type ExitCode, exit } from './command.ts'
import { findCommand, listCommands, namesAfter } from './commands.ts'

const shared = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const

export async function main(args: readonly string[]): Promise<ExitCode> {
  if (args.includes('--version')) return tell(await version())
  const command = await findCommand(args)
  if (!command) {
    const asked = args.find(argument => !argument.startsWith('-'))
    if (!asked && (args.length === 0 || args.includes('--help') || args.includes('-h')))
      return tell(await overview())
    const group = namesAfter(args[0] ?? '')
    complain(
      group.length > 0
        ? `Choose one of: ${group.map(name => `standfirst ${name}`).join(', ')}.`
        : `There is no command "${args.join(' ')}". "standfirst --help" lists them.`,
    )
    return exit.usage
  }
  const rest = args.slice(command.name.split(' ').length)
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { ...command.options, ...shared },
      allowPositionals: true,
    })
    if (values.help) return tell(helpFor(command))
    return await command.run(inputOf(positionals, values as CommandInput['options']))
  } catch (error) {
    return await explain(error, command)
  }
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

const helpFor = (command: Command): string =>
  `standfirst ${command.name} ${command.usage}\n\n${command.summary}\n\n${command.help.trim()}\n\n  --json   the result as one JSON document\n  --help   this page\n\nExit codes: 0 done, 1 something broke, 2 called wrongly, 3 the input is not as it should be.`

async function overview(): Promise<string> {
  const commands = await listCommands()
  const width = Math.max(...commands.map(({ name, usage }) => `${name} ${usage}`.length))
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.padEnd(width)}   ${summary}`,
  )
  return `standfirst: a newspaper in one process\n\n${lines.join('\n')}\n\n  ${'--version'.padEnd(width)}   the version\n\n"standfirst COMMAND --help" says more, with examples.`
}
