import { countQueries } from '../../../test/count-queries.ts'
import { createArticle, ensureSection, storyInput } from '../../../test/factories/articles.ts'
import { atDesk } from '../../../test/factories/desk.ts'
import { createClaim, createSource } from '../../../test/factories/sourcing.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import {
  type ArticleId,
  findStoryForDesk,
  newsroom,
  type StoryInput,
  saveDraft,
} from '../../articles/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { loadPaper, saveSettings } from '../../site/index.ts'
import type { StaffMember } from '../../staff/index.ts'
import { cardsPerColumn, loadBoard } from './load-board.ts'

const texts = { headline: 'Ferry', standfirst: '', body: 'Two captains gave notice. It was so.' }

/** Drafts, some with a claim of somebody who is not named, some signed off. */
async function draftStories(world: World, count: number, by: StaffMember, signer: StaffMember) {
  for (let number = 0; number < count; number += 1) {
    const articleId = await draft(world, by)
    if (number % 3 === 0) await anonymousClaim(world, articleId)
    if (number % 3 === 1) await sign(world, articleId, signer)
  }
}

const draft = (world: World, by: StaffMember, overrides: Partial<StoryInput> = {}): Promise<ArticleId> =>
  saveDraft(world, { articleId: null, story: storyInput({ ...texts, ...overrides }), by: by.id })

async function anonymousClaim(world: World, storyId: ArticleId): Promise<void> {
  const source = await createSource(world, {
    kind: 'anonymous',
    wording: 'Two captains',
    storyId,
    number: 'two',
  })
  await createClaim(world, 'Two captains', { storyId, texts, source: source.id, manner: 'anonymous' })
}

async function sign(world: World, articleId: ArticleId, by: StaffMember): Promise<void> {
  const story = await findStoryForDesk(world.db, articleId)
  if (!story) throw new Error('There is no such story')
  const { now } = await newsroom.readSignOff(world.db, story)
  const outcome = await newsroom.signOff(world, { articleId, read: newsroom.readOf(now), by })
  if (!outcome.ok) throw new Error(outcome.reason)
}

async function newsroomOf(world: World) {
  await saveSettings(world, { signOff: 'second-editor' })
  for (const slug of ['harbour', 'schools']) await ensureSection(world, slug)
  return [
    await createStaff(world, 'reporter', { name: 'Rob Keel' }),
    await createStaff(world, 'editor', { name: 'Nora Whitlow' }),
  ] as const
}

describe('the board', () => {
  test('takes as many queries for three hundred stories as for a few, and shows the first of each column', {
    timeout: 60_000,
  }, async ({ world }) => {
    const [rob, nora] = await newsroomOf(world)
    const paper = await loadPaper(world.services)
    const load = async () => {
      const { db, asked } = countQueries(world.db)
      const board = await loadBoard(db, paper, 'editor')
      return { board, asked: asked() }
    }
    await draftStories(world, cardsPerColumn + 5, rob, nora)
    const few = await load()
    await draftStories(world, 300, rob, nora)
    const many = await load()
    const { cards = [], total } = many.board.get('draft') ?? {}
    expect(cards).toHaveLength(cardsPerColumn)
    expect(total).toBe(cardsPerColumn + 305)
    expect(many.asked).toBe(few.asked)
    expect(many.asked).toBeLessThanOrEqual(20)
  })

  test('says of each card what it waits for', async ({ world }) => {
    const [rob, nora] = await newsroomOf(world)
    const [unready, signed] = [await draft(world, rob), await draft(world, rob)]
    await anonymousClaim(world, unready)
    await sign(world, signed, nora)
    const board = await loadBoard(world.db, await loadPaper(world.services), 'editor')
    const cards = (board.get('draft')?.cards ?? []).map(({ story, sources, isSigned }) => [
      story.id,
      { sources, isSigned },
    ])
    expect(Object.fromEntries(cards)).toEqual({
      [unready]: { sources: 1, isSigned: false },
      [signed]: { sources: 0, isSigned: true },
    })
  })

  test('leads to a list of what it does not show, narrowed in the same way', async ({ world }) => {
    const [rob, nora] = await newsroomOf(world)
    for (let number = 0; number < cardsPerColumn + 3; number += 1)
      await draft(world, rob, { headline: `Rob’s ${number}` })
    await draft(world, nora, { headline: 'Nora’s own' })
    const visitor = await atDesk(world, 'editor')
    await visitor.open(`/desk/board?person=${rob.id}`)
    expect(visitor.page?.text).not.toContain('Nora’s own')
    await visitor.follow('.board-more a')
    expect(visitor.page?.path).toBe(`/desk/stories?state=draft&person=${rob.id}`)
    expect(visitor.page?.text).not.toContain('Nora’s own')
    expect(visitor.page?.text).toContain('Rob’s 0')
  })

  test('is narrowed to a person, a section and a day, and stays so after a move', async ({ world }) => {
    const [rob, nora] = await newsroomOf(world)
    const plan = { title: 'The new school', section: 'schools', day: '2026-03-12' as Day, note: '' }
    await newsroom.planStory(world, { ...plan, assignee: rob.id, by: nora.id })
    await draft(world, nora, { headline: 'The mole', section: 'harbour' })
    await createArticle(world, { headline: 'It is out', section: 'harbour', authors: ['Nora Whitlow'] })
    const visitor = await atDesk(world, 'editor')
    const shown = async (query: string) => {
      const { document } = await visitor.open(`/desk/board?${query}`)
      return [...document.querySelectorAll('.card-headline')].map(card => card.textContent)
    }
    expect(await shown('')).toEqual(['The new school', 'The mole', 'It is out'])
    expect(await shown(`person=${rob.id}`)).toEqual(['The new school'])
    expect(await shown(`person=${nora.id}`)).toEqual(['The mole', 'It is out'])
    expect(await shown('section=harbour')).toEqual(['The mole', 'It is out'])
    expect(await shown('day=2026-03-10')).toEqual(['It is out'])
    expect(await shown('day=2026-03-12&section=schools')).toEqual(['The new school'])
    expect(await shown('person=nobody&section=none&day=never')).toHaveLength(3)

    await visitor.open(`/desk/board?person=${rob.id}&section=schools`)
    await visitor.submit('.card [value="draft"]')
    expect(visitor.page?.path).toMatch(/^\/desk\/stories\/\w+\?notice=begun$/)
    await visitor.open(`/desk/board?person=${rob.id}&section=schools`)
    await visitor.submit('.card [value="ready"]')
    expect(visitor.page?.path).toBe(`/desk/board?person=${rob.id}&section=schools&notice=ready`)
  })

  test('tells forms of stories with the same headline apart, and so do the calendar and the front page’s order', async ({
    world,
  }) => {
    const [rob] = await newsroomOf(world)
    await draft(world, rob, { headline: 'The mole', section: 'harbour' })
    await draft(world, rob, { headline: 'The mole', section: 'schools' })
    await draft(world, rob, { headline: 'The mole', section: 'schools' })
    await draft(world, rob, { headline: '', section: 'schools' })
    const visitor = await atDesk(world, 'editor')
    const labels = async (path: string, selector: string) => {
      const { document } = await visitor.open(path)
      return [...document.querySelectorAll(selector)].map(named => named.getAttribute('aria-label'))
    }
    const [first, second] = ['The mole, Schools', 'The mole, Schools, 2']
    const all = [second, first, 'The mole, Harbour', 'Without a headline']
    const forms = await labels('/desk/board', '.moves')
    expect(forms.toSorted()).toEqual(all.map(name => `Move this story: ${name}`).toSorted())
    const days = await labels('/desk/calendar', '[name=day]')
    expect(days.toSorted()).toEqual(all.map(name => `Move “${name}” to`).toSorted())

    await createArticle(world, { headline: 'It is out', section: 'harbour' })
    await createArticle(world, { headline: 'It is out', section: 'schools' })
    const places = await labels('/desk/front', '[data-place]')
    expect(places.toSorted()).toEqual(
      ['Harbour', 'Schools'].map(section => `Place of “It is out, ${section}, today, 09:00”`),
    )
    const buttons = [...(visitor.page?.document.querySelectorAll('[name=move]') ?? [])]
    const words = buttons.map(button => button.textContent)
    expect(new Set(words).size).toBe(words.length)
  })
})
