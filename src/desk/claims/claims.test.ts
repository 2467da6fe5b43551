import { createArticle } from '../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../test/factories/desk.ts'
import type { Visitor } from '../../../test/visitor.ts'
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
    expect(reporter.page?.text).toContain('This story names no source for what it says')
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
    expect(reporter.page?.text).toContain(
      'This story rests on what Ada Poe said; all that is new in it came through one outlet, Gazette.',
    )
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
    await addClaims(reporter, story)
    const claims = await claimsOf(world, story)
    expect(claims[1]).toMatchObject({
      quoted: [{ exact: '“the paddles are gone”' }],
      manner: 'on-record',
      hops: [{ stated: 'inferred', inferredFrom: claims[0]?.id }],
    })
  })

  test('words that stand twice ask which are meant; words that stand nowhere are refused', async ({
    world,
  }) => {
    const story = await written(world)
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${story.id}/claims/new`)
    await reporter.submit('.claim-form', { words: 'until May' })
    expect(reporter.page?.status).toBe(422)
    const places = [...(reporter.page?.document.querySelectorAll('[name=place]') ?? [])]
    expect(places.length).toBeGreaterThan(1)
    await reporter.submit('.claim-form', { words: 'the paddles were gone' })
    expect(reporter.page?.text).toContain('These words stand nowhere in the text')
    expect(await claimsOf(world, story)).toEqual([])
  })
})

describe('what was said about a claim', () => {
  test('a standing is added with its reason, and what it was before stays in sight', async ({
    world,
    clock,
  }) => {
    const story = await written(world)
    const editor = await atDesk(world, 'editor', 'Nora Whitlow')
    await addClaims(editor, story)
    const [first] = await claimsOf(world, story)
    await editor.open(`/desk/stories/${story.id}/claims/${first?.id}`)
    await editor.submit('[action$="/standing"]', { standing: 'confirmed' })
    expect(editor.page?.status).toBe(422)
    expect(editor.page?.text).toContain('Say why, in a sentence')
    clock.advance({ minutes: 5 })
    await editor.submit('[action$="/standing"]', {
      standing: 'confirmed',
      standingWhy: 'We read the notice on the gate.',
      evidence: 'https://canal.example/notice',
    })
    const history = editor.page?.document.querySelector('.standing-list')?.textContent
    expect(history).toContain('We read the notice on the gate.')
    expect(history).toContain('by Nora Whitlow')
    expect(history).toContain('said, not checked')
  })

  test('claims are linked, taken off, and kept all the same', async ({ world }) => {
    const story = await written(world)
    const reporter = await atDesk(world, 'reporter')
    await addClaims(reporter, story)
    const [first, second] = await claimsOf(world, story)
    await reporter.open(`/desk/stories/${story.id}/claims/${second?.id}`)
    await reporter.submit('[action$="/links"]', { kind: 'supports', to: String(first?.id) })
    expect((await reporter.open(`/desk/stories/${story.id}/claims`)).text).toContain('supports 1')
    await reporter.open(`/desk/stories/${story.id}/claims/${second?.id}`)
    await reporter.submit('[value=unlink]')
    expect((await claimsOf(world, story))[1]?.links).toEqual([])
    await reporter.submit('[action$="/remove"]')
    expect(reporter.page?.text).toContain('taken off the story')
    expect(await claimsOf(world, story)).toHaveLength(1)
  })

  test('a claim whose words were edited away is shown first, and given a place again', async ({
    world,
    clock,
  }) => {
    const story = await written(world)
    const editor = await atDesk(world, 'editor')
    await addClaims(editor, story)
    clock.advance({ minutes: 1 })
    await editor.open(`/desk/stories/${story.id}`)
    await editor.submit('.story-form', { body: 'Nobody knows anything about paddles any more.' })
    await editor.open(`/desk/stories/${story.id}/claims`)
    expect(editor.page?.document.querySelector('.claims-alert')?.textContent).toContain(
      '2 claims were not found again',
    )
    await editor.follow('.claims-alert a')
    await editor.submit('.desk-columns .claim-form', {
      words: 'Nobody knows anything about paddles',
      quoted: '',
    })
    expect(editor.page?.text).toContain('has its place in the text again')
    expect(editor.page?.document.querySelector('.claims-alert')?.textContent).toContain(
      'One claim was not found again',
    )
  })
})

describe('a source that is not named', () => {
  const anonymous = {
    words: 'nobody will pay',
    who: 'officials of the canal',
    sourceKind: 'anonymous',
    number: 'two',
    reason: 'They would lose their posts.',
  }

  test('waits for somebody else’s approval, and belongs to its story', async ({ world }) => {
    const story = await written(world)
    await atDesk(world, 'editor', 'Nora Whitlow')
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${story.id}/claims/new`)
    await reporter.submit('.claim-form', { ...anonymous, number: '' })
    expect(reporter.page?.text).toContain('Say how many they are')
    await reporter.submit('.claim-form', anonymous)
    expect(reporter.page?.text).toContain('One anonymous source keeps the story from being published')
    await reporter.follow('.claims-alert a')
    expect(reporter.page?.text).toContain('Nobody writes a name anywhere')
    expect(reporter.page?.text).toContain('Who may approve: Nora Whitlow')
    expect(reporter.page?.document.querySelector('[action$="/approve"]')).toBeNull()

    const editor = await atDesk(world, 'editor', 'Tom Reyes')
    await editor.open(reporter.page?.path ?? '')
    await editor.submit('[action$="/approve"]')
    expect(editor.page?.text).toContain('Approved by Tom Reyes')
    expect(
      (await editor.open(`/desk/stories/${story.id}/claims`)).document.querySelector('.claims-alert'),
    ).toBeNull()

    const other = await createArticle(world, {
      headline: 'Another story',
      body: 'Nobody will pay here either.',
    })
    await reporter.open(`/desk/stories/${other.id}/claims/new`)
    expect(reporter.page?.html).not.toContain('officials of the canal')
    expect((await reporter.open('/desk/sources')).text).not.toContain('officials of the canal')
  })
})

describe('the assistant’s proposals', () => {
  test('are accepted into a form that is filled in, with the source that is remembered', async ({
    world,
  }) => {
    const story = await written(world)
    const reporter = await atDesk(world, 'reporter')
    await addClaims(reporter, story)
    await reporter.open(`/desk/stories/${story.id}/claims`)
    const before = reporter.page?.document.querySelectorAll('[data-proposal]').length ?? 0
    expect(before).toBeGreaterThan(0)
    const proposals = [...(reporter.page?.document.querySelectorAll('[data-proposal]') ?? [])]
    const proposal = proposals.find(item => item.textContent?.includes('nobody will pay'))
    await reporter.follow(`#${proposal?.id} [data-key=a]`)
    expect(fieldValue(reporter, 'words')).toContain('nobody will pay')
    expect(fieldValue(reporter, 'who')).toBe('Ada Poe')
    await reporter.submit('.claim-form')
    expect(reporter.page?.text).toContain('The claim is kept')
    expect(reporter.page?.document.querySelectorAll('[data-proposal]')).toHaveLength(before - 1)
  })

  test('do not come back once they are rejected, though the text changes elsewhere', async ({
    world,
    clock,
  }) => {
    const story = await written(world)
    const reporter = await atDesk(world, 'reporter')
    await reporter.open(`/desk/stories/${story.id}/claims`)
    const count = () => reporter.page?.document.querySelectorAll('[data-proposal]').length ?? 0
    const before = count()
    await reporter.submit('[action$="/proposals"]')
    expect(count()).toBe(before - 1)
    clock.advance({ minutes: 1 })
    await reporter.open(`/desk/stories/${story.id}`)
    await reporter.submit('.story-form', { body: `It rained at night.\n\n${body}` })
    await reporter.open(`/desk/stories/${story.id}/claims`)
    expect(count()).toBe(before - 1)
  })
})

describe('the data for the editor', () => {
  test('takes a claim about words that are not saved yet, and says what is wrong with one', async ({
    world,
  }) => {
    const story = await written(world)
    const reporter = await atDesk(world, 'reporter')
    await addClaims(reporter, story)
    const at = `/desk/stories/${story.id}/claims.json`
    const bodyText = `Only now, Poe says, the bridge is shut.\n\n${body}`
    const sent = { do: 'add', words: 'the bridge is shut', bodyText, via: 'usual' }
    const refused = await reporter.post(at, { ...sent, who: 'Poseidon' })
    expect(refused.status).toBe(422)
    expect(JSON.parse(refused.html).errors.who).toContain('not remembered')
    expect((await reporter.post(at, { ...sent, who: 'Ada Poe' })).status).toBe(200)
    const data = JSON.parse((await reporter.open(at)).html)
    expect(data.claims).toHaveLength(3)
    expect(
      data.claims.find(
        (claim: { who: string; anchor: { exact: string } }) => claim.anchor.exact === 'the bridge is shut',
      ),
    ).toMatchObject({ who: 'Ada Poe' })
  })
})

/** Two of one source; the second comes as the first did. */
async function addClaims(reporter: Visitor, story: { readonly id: string }): Promise<void> {
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
