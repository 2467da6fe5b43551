import { createArticle } from '../../../../test/factories/articles.ts'
import { atDesk } from '../../../../test/factories/desk.ts'
import { describe, expect, test } from '../../../../test/world.ts'
import { listAudit } from '../../../staff/index.ts'

const body =
  'Ada Poe claims that the gates are shut. Nobody asked her why.\n\nInformed sources say that it rained.'

describe('what to look at before publishing', () => {
  test('stands beside its words, leads to them, and is counted beside the text', async ({ world }) => {
    const story = await createArticle(world, { headline: 'At the lock', body })
    const reporter = await atDesk(world, 'reporter')
    const { document, text } = await reporter.open(`/desk/stories/${story.id}/claims`)
    const links = [...document.querySelectorAll('.looks a')]
    expect(links.map(link => link.textContent)).toEqual([
      'A loaded word: claims',
      'How many: Informed sources',
    ])
    for (const link of links)
      expect(document.querySelector(link.getAttribute('href') ?? '')?.className).toBe('look')
    expect(text).toContain('It hints that we do not believe it')
    const page = await reporter.open(`/desk/stories/${story.id}`)
    expect(page.document.querySelector('.looks-line')?.textContent).toBe(
      '2 things to look at before publishing',
    )
  })

  test('is put aside for good, until its words change', async ({ world, clock }) => {
    const story = await createArticle(world, { headline: 'At the lock', body })
    const reporter = await atDesk(world, 'reporter')
    const titles = async () => {
      const { document } = await reporter.open(`/desk/stories/${story.id}/claims`)
      return [...document.querySelectorAll('.looks a')].map(link => link.textContent)
    }
    const rewrite = async (text: string) => {
      clock.advance({ minutes: 1 })
      await reporter.open(`/desk/stories/${story.id}`)
      await reporter.submit('.story-form', { body: text })
    }
    await titles()
    await reporter.submit('.look form')
    expect(reporter.page?.text).toContain('Put aside')
    expect(await titles()).toEqual(['How many: Informed sources'])
    await rewrite(`It is May.\n\n${body}`)
    expect(await titles()).toEqual(['How many: Informed sources'])
    await rewrite(body.replace('claims', 'insists'))
    expect(await titles()).toEqual(['A loaded word: insists', 'How many: Informed sources'])
  })

  test('is there again when somebody brings it back, and both are in the audit trail', async ({ world }) => {
    const story = await createArticle(world, { headline: 'At the lock', body })
    const reporter = await atDesk(world, 'reporter', 'Tom Reyes')
    await reporter.open(`/desk/stories/${story.id}/claims`)
    await reporter.submit('.look form')
    expect(reporter.page?.document.querySelector('.looks-aside')?.textContent).toContain('Tom Reyes')
    expect(reporter.page?.document.querySelectorAll('.look')).toHaveLength(1)
    await reporter.submit('.looks-aside [value=back]')
    expect(reporter.page?.text).toContain('It is there to look at again')
    expect(reporter.page?.document.querySelectorAll('.look')).toHaveLength(2)
    expect(reporter.page?.document.querySelector('.looks-aside')).toBeNull()
    const trail = (await listAudit(world.db, { limit: 10 })).map(({ action }) => action)
    expect(trail.filter(action => action.startsWith('sourcing-note')).toSorted()).toEqual([
      ...['sourcing-note.brought-back', 'sourcing-note.put-aside'],
    ])
  })

  test('one that is gone already asks for nothing', async ({ world }) => {
    const story = await createArticle(world, { headline: 'At the lock', body })
    const reporter = await atDesk(world, 'reporter')
    const answer = await reporter.post(`/desk/stories/${story.id}/claims/notes`, { note: 'nothing' })
    expect(answer.status).toBe(200)
    expect(answer.document.querySelectorAll('.look')).toHaveLength(2)
  })
})
