import { lighthouseFile, lighthouseStory } from '../../../test/factories/claims-file.ts'
import { createClaim, createSource, ferryStory } from '../../../test/factories/sourcing.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { expect, test } from '../../../test/world.ts'
import { importClaims, listClaims, setStanding } from '../index.ts'
import { notesOn } from './notes-on.ts'

test('a story that is all through another outlet brings up what an editor would ask', async ({
  db,
  clock,
}) => {
  const at = { storyId: 'lighthouse', texts: lighthouseStory, by: null }
  await importClaims({ db, clock }, { ...at, file: lighthouseFile() })
  const notes = notesOn(lighthouseStory, await listClaims(db, 'lighthouse'), [])
  expect(notes.map(({ rule, words, beside, times }) => [rule, words, beside, times])).toEqual([
    ['firmer-headline', 'Engineers condemn Skerry lighthouse', 'Ewan Strand', 1],
    ['quoted-word', 'rift', 'Coast Herald', 2],
    ['one-outlet', 'Coast Herald', '', 7],
    ['wider-paraphrase', 'Brandt’s among them', 'I name nobody, but yes, they were up there', 1],
    ['unnumbered-sources', 'people at the board', '', 1],
  ])
})

test('a claim without a source is brought up, until something is noted for it', async ({
  world,
  db,
  clock,
}) => {
  const claim = await createClaim(world, 'The ferry will stop on 1 December')
  const notes = async () =>
    notesOn(ferryStory, await listClaims(db, 'story'), []).filter(({ rule }) => rule === 'no-source')
  expect(await notes()).toMatchObject([{ claim: claim.id, matter: 'claim' }])
  await setStanding(
    { db, clock },
    {
      claimId: claim.id,
      standing: 'reporters-judgement',
      reason: 'From the timetable.',
      by: await createStaff(world, 'editor'),
    },
  )
  expect(await notes()).toEqual([])
})

test('a claim that names somebody brings up nothing', async ({ world, db }) => {
  const source = await createSource(world)
  await createClaim(world, 'The ferry will stop on 1 December', { source: source.id, manner: 'on-record' })
  expect(
    notesOn(ferryStory, await listClaims(db, 'story'), []).filter(({ rule }) => rule === 'no-source'),
  ).toEqual([])
})

test('300 claims in 5,000 words are read in a moment', async ({ world, db }) => {
  const source = await createSource(world)
  await createClaim(world, 'The ferry will stop on 1 December', { source: source.id, manner: 'on-record' })
  const [claim] = await listClaims(db, 'story')
  if (!claim) throw new Error('There is no claim')
  const sentence =
    'The ferry will stop on 1 December, says the treasurer, “for good” and for the whole county. '
  const body = Array.from({ length: 300 }, () => sentence.trim()).join('\n\n')
  const claims = Array.from({ length: 300 }, (_, at) => {
    const start = at * (sentence.length + 1)
    return { ...claim, anchor: { ...claim.anchor, start, end: start + 33 } }
  })
  const started = performance.now()
  notesOn({ ...ferryStory, body }, claims, [])
  const first = performance.now() - started
  expect(first).toBeLessThan(500)
})
