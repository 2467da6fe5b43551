import { expect, test } from 'vitest'
import { findCommand, listCommands } from './commands.ts'
import { commandHelp, groupHelp, overview } from './help.ts'

test('every command answers to its own name, whatever follows it', async () => {
  for (const command of await listCommands()) {
    const found = await findCommand([...command.name.split(' '), '--help'])
    expect(found?.name).toBe(command.name)
  }
})

test('an unknown name finds nothing', async () => {
  expect(await findCommand(['staff', 'dismiss'])).toBeUndefined()
  expect(await findCommand([])).toBeUndefined()
})

test('a first word alone leads to its commands', async () => {
  const names = async (word: string) => (await listCommands(word)).map(({ name }) => name)
  expect(await names('edition')).toEqual(['edition preview', 'edition send', 'edition bounce'])
  expect(await names('publish')).toEqual([])
  const help = groupHelp('claims', await listCommands('claims'))
  expect(help).toContain('claims import STORY < FILE.json   Take a story’s claims from JSON.')
  expect(help).toContain('"standfirst claims … --help"')
})

test('help ends no line with a space', async () => {
  const commands = await listCommands()
  for (const text of [overview(commands), ...commands.map(commandHelp)]) expect(text).not.toMatch(/ $/m)
})
