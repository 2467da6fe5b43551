import { takeBounce } from '../../newsletter/index.ts'
import { type Command, CommandError, exit } from '../command.ts'
import { withServices } from '../services.ts'

/** A report with the whole edition returned is a hundredth of that. */
const mostBytes = 10_000_000

export const editionBounce: Command = {
  name: 'edition bounce',
  usage: '< MESSAGE',
  summary: 'Take a mail that came back: a delivery that failed after it had been accepted.',
  help: `
Reads a report of a failed delivery (RFC 3464) on standard input, as a mail server pipes it in. The delivery counts as
rejected, and an address that does not exist is not mailed any more; one that is full or away, after the third time in a
row. Any other mail is read and left alone. Ends with 75 when the mail server should try again later.

  standfirst edition bounce < message.eml
  standfirst edition bounce --json < message.eml`,
  options: {},
  run: async ({ say, answer }) => {
    const message = await readInput()
    const taken = await withServices(services => takeBounce(services, message)).catch((error: unknown) => {
      // Whatever it is, the mail must not be lost for it.
      throw new CommandError(error instanceof Error ? error.message : String(error), exit.later)
    })
    answer(taken)
    switch (taken.outcome) {
      case 'bounced':
        say(
          `${taken.email ?? 'A former subscriber'}: came back (${taken.status ?? 'no code'}).${
            taken.isSuppressed ? ' The address is not mailed any more.' : ''
          }`,
        )
        return exit.ok
      case 'ignored':
        say(whyIgnored[taken.why])
        return exit.ok
      case 'too-early':
        say('The edition is still on its way. Try again in a while.')
        return exit.later
    }
  },
}

const whyIgnored = {
  'no-report': 'This is no report of a delivery. Nothing was done.',
  'not-final': 'The mail server still tries, or has delivered it. Nothing was done.',
  'not-ours': 'It does not return a mail of an edition. Nothing was done.',
  settled: 'That this mail did not arrive is known already. Nothing was done.',
}

async function readInput(): Promise<Buffer> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of process.stdin) {
    bytes += piece.length
    if (bytes <= mostBytes) pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
