import { listStaff, type StaffRecord } from '../../staff/index.ts'
import { type Command, exit } from '../command.ts'
import { withServices } from '../services.ts'

export const staffList: Command = {
  name: 'staff list',
  usage: '',
  summary: 'List who works here.',
  help: `
One line each: role, mail address, name, and when they last signed in.`,
  options: {},
  async run({ say, answer }) {
    return withServices(async ({ db }) => {
      const everybody = await listStaff(db)
      for (const member of everybody) say(lineFor(member))
      if (everybody.length === 0) say('Nobody yet. "standfirst staff invite" takes somebody on.')
      answer(everybody)
      return exit.ok
    })
  },
}

const lineFor = ({ role, email, name, signedInAt, revokedAt }: StaffRecord): string => {
  const state = () => {
    if (revokedAt) return `left ${revokedAt.slice(0, 10)}`
    return signedInAt ? `last signed in ${signedInAt.slice(0, 10)}` : 'invited'
  }
  return `${role.padEnd(13)}  ${email}  ${name}  (${state()})`
}
