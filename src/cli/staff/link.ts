import { createDeskLink, findStaffRecordByEmail } from '../../staff/index.ts'
import { absolute, urls } from '../../urls.ts'
import { type Command, CommandError, exit } from '../command.ts'
import { withServices } from '../services.ts'

export const staffLink: Command = {
  name: 'staff link',
  usage: 'EMAIL',
  summary: 'Print a new one-time link to the desk for somebody of the staff.',
  help: `
For when their mail does not arrive. The link signs them in once, within an hour, on any browser: give it to
nobody else.

  standfirst staff link ada@news.example`,
  options: {},
  async run({ words, say, answer }) {
    const [email = '', ...tooMuch] = words
    if (email === '' || tooMuch.length > 0)
      throw new CommandError('Give one mail address: standfirst staff link EMAIL.', exit.usage)
    return withServices(async services => {
      const staff = await findStaffRecordByEmail(services.db, email)
      if (!staff || staff.revokedAt)
        throw new CommandError(
          `Nobody with the address ${email} works here. "standfirst staff list" shows who does.`,
        )
      const link = absolute(services.config.url, urls.deskLink(await createDeskLink(services, staff.id)))
      say(link)
      answer({ id: staff.id, email: staff.email, link })
      return exit.ok
    })
  },
}
