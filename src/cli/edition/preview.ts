import { writeFileSync } from 'node:fs'
import { findEditionByDay, previewEdition, storiesOf } from '../../newsletter/index.ts'
import { isDay } from '../../platform/time/index.ts'
import { type Command, CommandError, exit } from '../command.ts'
import { withServices } from '../services.ts'

export const editionPreview: Command = {
  name: 'edition preview',
  usage: '[--day YYYY-MM-DD] [--text | --html] [--out FILE]',
  summary: 'Show the next edition as it would be mailed now, or one that was.',
  help: `
Stores and sends nothing. Without --day it is the next edition; with the day of one that was composed, that one.

  --text      the plain-text part (the usual)
  --html      the HTML part
  --out FILE  write it to a file, such as edition.html for a browser

  standfirst edition preview
  standfirst edition preview --html --out edition.html`,
  options: {
    day: { type: 'string' },
    text: { type: 'boolean' },
    html: { type: 'boolean' },
    out: { type: 'string' },
  },
  run: ({ options: { day, text, html, out }, say, answer }) =>
    withServices(async services => {
      if (text && html) throw new CommandError('Choose --text or --html.', exit.usage)
      if (typeof day === 'string' && !isDay(day))
        throw new CommandError(`--day should be a day such as 2026-11-24, not "${day}".`, exit.usage)
      const wanted = typeof day === 'string' && isDay(day) ? day : null
      const composed = wanted && (await findEditionByDay(services.db, wanted))
      const edition = composed ?? (await previewEdition(services, wanted ? { day: wanted } : {}))
      if (!edition)
        throw new CommandError('There are no new stories since the last edition, so there is none.')
      const part = html ? edition.html : edition.text
      if (typeof out === 'string') {
        writeFileSync(out, part)
        say(`Written to ${out}`)
      } else say(html ? part : `${edition.subject}\n\n${part}`)
      answer({
        day: edition.day,
        composed: Boolean(composed),
        subject: edition.subject,
        stories: storiesOf(edition.content).map(({ headline, url }) => ({ headline, url })),
        ...(typeof out === 'string' ? { file: out } : html ? { html: part } : { text: part }),
      })
      return exit.ok
    }),
}
