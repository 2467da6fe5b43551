import { createArticle } from '../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../test/factories/desk.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { type Claim, listClaims } from '../../sourcing/index.ts'

const body = [
  'The lock gates will be shut until May, Ada Poe has told the Gazette. Nobody asked her why.',
  'Poe says that “the paddles are gone”. She says nobody will pay.',
].join('\n\n')

const written = (world: World) =>
  createArticle(world, { headline: 'Lock gates shut', standfirst: 'Until May, says the keeper', body })

const claimsOf = (world: World, story: { id: string }): Promise<Claim[]> => listClaims(world.db, story.id)

const poe = { who: 'Ada Poe', sourceKind: 'person', role: 'lock keeper', interest: 'paid by the canal' }

describe('saying who says so, without scripts', () => {
  test('a claim is added from its sentence with a new source, and stands beside it with its number', async ({
    world,
  }) => {
    const story = await written(world)
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${story.id}/claims`)
    expect(reporter.page?.text).toContain('Nothing in this story has a source noted yet')
    expect(reporter.page?.document.querySelectorAll('.unsourced').length).toBeGreaterThan(3)
    await reporter.follow('.passage--body .claim-add')
    expect(fieldValue(reporter, 'words')).toBe(
      'The lock gates will be shut until May, Ada Poe has told the Gazette',
    )
    await reporter.submit('.claim-form', {
      words: 'The lock gates will be shut until May',
      ...poe,
      cue: 'has told',
      sourceWords: 'Ada Poe',
      via: 'steps',
      'hop-0-outlet': 'Gazette',
    })
    expect(reporter.page?.status).toBe(422)
    expect(reporter.page?.text).toContain('No outlet of that name')
    await reporter.submit('.claim-form', { newOutlet: 'yes' })
    expect(reporter.page?.text).toContain('The claim is kept')
    expect(reporter.page?.text).toContain('1 claim rests on 1 source')
    expect(reporter.page?.text).toContain('told Gazette · on the record')
    expect(reporter.page?.document.querySelector('.passage-words .claim-number')?.textContent).toBe('1')
    expect(await claimsOf(world, story)).toMatchObject([
      {
        anchor: { field: 'body', start: 0, end: 37 },
        cueAnchor: { exact: 'has told' },
        sourceAnchor: { exact: 'Ada Poe' },
        source: { wording: 'Ada Poe', interest: 'paid by the canal' },
        hops: [{ relation: 'told-to', outlet: { wording: 'Gazette' }, stated: 'stated' }],
      },
    ])
  })

  test('the next claim of a source comes as their last one did, inferred from it', async ({ world }) => {
    const story = await written(world)
    const reporter = await atDesk(world, 'reporter')
    await addClaims(world, reporter, story)
    const claims = await claimsOf(world, story)
    expect(claims[1]).toMatchObject({
      quoted: [{ exact: '“the paddles are gone”' }],
      manner: 'on-record',
      hops: [{ stated: 'inferred', inferredFrom: claims[0]?.id }],
    })
  })

  test('words that stand twice ask which are meant; words that stand nowhere are refused', async ({ world }) => {
    const story = await written(world)
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${story.id}/claims/new`)
    await reporter.submit('.claim-form', { words: 'until May' })
    expect(reporter.page?.status).toBe(422)
    const places = [...(reporter.page?.document.querySelectorAll('[name=place]') ?? [])]
    expect(places.map(place => place.getAttribute('value')?.split(':')[0])).toEqual(['standfirst', 'body'].slice(-places.length))
    await reporter.submit('.claim-form', { words: 'the paddles were gone' })
    expect(reporter.page?.text).toContain('These words stand nowhere in the text')
    expect(await claimsOf(world, story)).toEqual([])
  })
})

async function addClaims(_: World, reporter: Awaited<ReturnType<typeof atDesk>>, story: { id: string }) {
  await reporter.open(`/desk/stories/${story.id}/claims/new`)
  await reporter.submit('.claim-form', {
    ...poe,
    words: 'The lock gates will be shut until May',
    via: 'steps',
    'hop-0-outlet': 'Gazette',
  })
  await reporter.submit('.claim-form', { newOutlet: 'yes' })
  await reporter.open(`/desk/stories/${story.id}/claims/new`)
  await reporter.submit('.claim-form', { words: '“the paddles are gone”', who: 'ada poe' })
}
