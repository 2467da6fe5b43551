import { checkPaper } from '../app/index.ts'
import { type Command, exit } from './command.ts'
import { withServices } from './services.ts'

const marks = { good: '  ok     ', notice: '  note   ', bad: '  BAD    ' } as const

export const check: Command = {
  name: 'check',
  usage: '',
  summary: 'Look the paper over: address, database, disk, mail server, jobs.',
  help: `
Changes nothing but the database's shape, which is brought up to date as at a start. Ends with 1 when something is bad.

  standfirst check
  standfirst check --json`,
  options: {},
  run: ({ say, answer }) =>
    withServices(async services => {
      const findings = await checkPaper(services)
      for (const { state, text } of findings) say(marks[state] + text)
      answer(findings)
      return findings.some(({ state }) => state === 'bad') ? exit.failed : exit.ok
    }),
}
