import type { Command } from './command.ts'

/**
 * Every command, in the order in which the overview shows them. A command's code is loaded when it is asked for, so
 * that a small one does not wait for the database and the pages to load.
 */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  publish: async () => (await import('./publish.ts')).publish,
  attributions: async () => (await import('./attributions.ts')).attributions,
  'claims export': async () => (await import('./claims.ts')).claimsExport,
  'claims import': async () => (await import('./claims.ts')).claimsImport,
  'history verify': async () => (await import('./history.ts')).historyVerify,
  check: async () => (await import('./check.ts')).check,
  'staff invite': async () => (await import('./staff/invite.ts')).staffInvite,
  'staff link': async () => (await import('./staff/link.ts')).staffLink,
  'staff list': async () => (await import('./staff/list.ts')).staffList,
  'edition preview': async () => (await import('./edition/preview.ts')).editionPreview,
  'edition send': async () => (await import('./edition/send.ts')).editionSend,
  'edition bounce': async () => (await import('./edition/bounce.ts')).editionBounce,
  'seed-sample': async () => (await import('./seed-sample.ts')).seedSampleCommand,
}

export async function findCommand(args: readonly string[]): Promise<Command | undefined> {
  const name = Object.keys(commands).find(one => one.split(' ').every((word, place) => args[place] === word))
  return name === undefined ? undefined : commands[name]?.()
}

/** All commands, or those that begin with a word of two, such as `staff`; none when it begins no command. */
export const listCommands = (word = ''): Promise<Command[]> =>
  Promise.all(
    Object.entries(commands).flatMap(([name, load]) =>
      !word || name.startsWith(`${word} `) ? [load()] : [],
    ),
  )
