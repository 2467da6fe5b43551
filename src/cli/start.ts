import { closeServices, runPaper, seedSample } from '../app/index.ts'
import type { Services } from '../platform/services.ts'
import { firstDeskLink, listStaff } from '../staff/index.ts'
import { absolute, urls } from '../urls.ts'
import { type Command, CommandError, exit } from './command.ts'
import { configFromEnvironment, explaining, openFromEnvironment } from './services.ts'
import { untilAskedToStop } from './until-asked-to-stop.ts'

export const start: Command = {
  name: 'start',
  usage: '',
  summary: 'Run the paper: its pages, its mail, its jobs.',
  help: `
Reads PORT, STANDFIRST_URL, STANDFIRST_DATA, DATABASE_URL and SMTP_URL. Stops on Ctrl-C: answers that are
under way are finished, nothing new is taken. Ctrl-C again stops at once.

  --empty   at the first start: begin with an empty paper instead of the sample

  standfirst start
  PORT=8080 STANDFIRST_URL=https://news.example standfirst start`,
  options: { empty: { type: 'boolean' } },
  async run({ options, say, answer }) {
    const config = configFromEnvironment()
    await explaining(config, async () => {
      const services = await openFromEnvironment(config)
      let stop = async () => {}
      try {
        if (!options.empty && (await isFirstStart(services))) {
          say('This is the first start: setting the sample paper …')
          await seedSample(services)
        }
        const paper = await runPaper(services).catch((error: NodeJS.ErrnoException) => {
          throw explainListening(error, config.port)
        })
        stop = paper.stop
        const desk = (await firstDeskLink(services)) ?? absolute(config.url, urls.deskSignIn())
        say(`The paper   ${config.url}`)
        say(`The desk    ${desk}`)
        say(`The data    ${config.dataFolder}`)
        answer({ url: config.url, desk, port: paper.port, data: config.dataFolder })
        await untilAskedToStop()
        say('Stopping: finishing what is under way.')
      } finally {
        await stop()
        await closeServices(services)
      }
    })
    return exit.ok
  },
}

/** A paper always has staff: the administrator is made at the end of its first start. */
const isFirstStart = async ({ db }: Services): Promise<boolean> => (await listStaff(db)).length === 0

function explainListening(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new CommandError(
      `PORT: ${port} is taken by another program. Stop that one, or choose another, such as PORT=${port + 1} npm start.`,
    )
  if (error.code === 'EACCES')
    return new CommandError(`PORT: ${port} may not be used by this user. Choose one above 1023.`)
  return error
}
