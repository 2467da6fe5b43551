import { createReader } from '../../test/factories/readers.ts'
import { expect, test } from '../../test/world.ts'
import { findOrCreateReader, type ReaderId, readersById } from './index.ts'

test('an address has one reader, in whatever case it is written, also when it comes twice at once', async ({
  db,
  clock,
}) => {
  const made = await Promise.all(
    ['Ada@mail.test', 'ada@MAIL.test', ' ada@mail.test'].map(email =>
      findOrCreateReader({ db, clock }, { email, displayName: 'Ada' }),
    ),
  )
  expect(new Set(made.map(({ id }) => id)).size).toBe(1)
})

test('a known reader keeps their name', async ({ world, db, clock }) => {
  const reader = await createReader(world, { email: 'ada@mail.test', displayName: 'Ada' })
  expect(await findOrCreateReader({ db, clock }, { email: 'ada@mail.test', displayName: 'Mallory' })).toEqual(
    reader,
  )
})

test('readers are found many at a time; who is not there is left out', async ({ world, db }) => {
  const [ada, bea] = [await createReader(world), await createReader(world)]
  const found = await readersById(db, [ada.id, bea.id, ada.id, 'nobody' as ReaderId])
  expect([...found.values()].map(({ id }) => id).toSorted()).toEqual([ada.id, bea.id].toSorted())
  expect(await readersById(db, [])).toEqual(new Map())
})
