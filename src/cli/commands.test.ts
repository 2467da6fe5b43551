import { expect, test } from 'vitest'
import { findCommand, listCommands, namesAfter } from './commands.ts'

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

test('a first word alone leads to its commands', () => {
  expect(namesAfter('edition')).toEqual(['edition preview', 'edition send'])
  expect(namesAfter('publish')).toEqual([])
  expect(namesAfter('')).toEqual([])
})
