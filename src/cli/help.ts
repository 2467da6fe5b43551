import type { Command } from './command.ts'

/** What `--help` says of one command. */
export const commandHelp = ({ name, usage, summary, help }: Command): string =>
  `standfirst ${`${name} ${usage}`.trim()}

${summary}

${help.trim()}

  --json   the result as one JSON document
  --help   this page

Exit codes: 0 done, 1 something broke, 2 called wrongly, 3 the input is not as it should be.`

/** What a word says that begins several commands. */
export const groupHelp = (word: string, commands: readonly Command[]): string =>
  `${table(commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary]))}

"standfirst ${word} … --help" says more, with examples.`

export const overview = (commands: readonly Command[]): string =>
  `standfirst: a newspaper in one process

${table([...commands.map(({ name, summary }) => [name, summary] as const), ['--version', 'The version.']])}

"standfirst COMMAND --help" says more, with examples.`

function table(rows: readonly (readonly [call: string, summary: string])[]): string {
  const width = Math.max(...rows.map(([call]) => call.length))
  return rows.map(([call, summary]) => `  ${call.padEnd(width)}   ${summary}`).join('\n')
}
