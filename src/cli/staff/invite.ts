import { z } from 'zod'
import { cleanLine } from '../../platform/text/index.ts'
import {
  createDeskLink,
  invitationMinutes,
  inviteStaff,
  isRole,
  type Role,
  roles,
} from '../../staff/index.ts'
import { absolute, urls } from '../../urls.ts'
import { type Command, CommandError, exit } from '../command.ts'
import { withServices } from '../services.ts'

export const staffInvite: Command = {
  name: 'staff invite',
  usage: 'EMAIL --role ROLE [--name NAME]',
  summary: 'Take somebody on, mail them a link, and print one.',
  help: `
Roles: ${roles.join(', ')}. The printed link signs them in once, within 24 hours, on any browser: give it
to nobody else. The mail leaves as soon as the paper runs.

  standfirst staff invite ada@news.example --role editor --name "Ada Quill"

  --role ROLE   what they may do
  --name NAME   how the desk calls them; else the part before the @`,
  options: { role: { type: 'string' }, name: { type: 'string' } },
  async run({ words, options, say, answer }) {
    const [email = '', ...tooMuch] = words
    if (email === '' || tooMuch.length > 0)
      throw new CommandError('Give one mail address: standfirst staff invite EMAIL --role ROLE.', exit.usage)
    const invitation = {
      email: readEmail(email),
      role: readRole(options.role),
      name: readName(options.name, email),
    }
    return withServices(async services => {
      const invited = await inviteStaff(services, { ...invitation, by: null })
      if (!invited.ok)
        throw new CommandError(
          `${email} works here already. "standfirst staff link ${email}" makes a new link.`,
        )
      const token = await createDeskLink(services, invited.staff.id, invitationMinutes)
      const link = absolute(services.config.url, urls.deskLink(token))
      say(`${invited.staff.name} is now ${invited.staff.role}. Signs in once, within 24 hours:`)
      say(link)
      answer({ ...invited.staff, link })
      return exit.ok
    })
  },
}

function readEmail(text: string): string {
  const parsed = z.email().safeParse(text)
  if (!parsed.success) throw new CommandError(`"${text}" is no mail address.`)
  return parsed.data
}

function readRole(text: string | boolean | undefined): Role {
  if (typeof text === 'string' && isRole(text)) return text
  throw new CommandError(
    `--role should be one of ${roles.join(', ')}.${typeof text === 'string' ? ` It is "${text}" now.` : ''}`,
    exit.usage,
  )
}

function readName(text: string | boolean | undefined, email: string): string {
  const name = typeof text === 'string' ? cleanLine(text) : email.slice(0, email.indexOf('@'))
  if (name === '' || name.length > 80) throw new CommandError('--name should have 1 to 80 characters.')
  return name
}
