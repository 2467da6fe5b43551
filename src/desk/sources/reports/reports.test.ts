import { createArticle } from '../../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../../test/factories/desk.ts'
import { createClaim, createSource } from '../../../../test/factories/sourcing.ts'
import { describe, expect, test, type World } from '../../../../test/world.ts'
import { listReports } from '../../../sourcing/index.ts'
import { listAudit } from '../../../staff/index.ts'

const bell = (world: World) =>
  createSource(world, { kind: 'organisation', wording: 'The Bell', outlet: 'outlet' })

describe('what an outlet published', () => {
  test('is kept on its page, listed, found, and told with what rests on it', async ({ world }) => {
    const outlet = await bell(world)
    const reporter = await atDesk(world, 'reporter', 'Tom Reyes')
    await reporter.open(`/desk/sources/${outlet.id}`)
    await reporter.submit('[action$="/reports"]', { title: 'Gates shut', reportUrl: 'no address' })
    expect(reporter.page?.status).toBe(422)
    await reporter.submit('[action$="/reports"]', {
      ...{ title: 'Gates shut', reportUrl: 'https://bell.example/gates', date: '8 March 2026' },
      excerpt: 'The gates are shut, said Poe.',
    })
    expect(reporter.page?.text).toContain('The report is saved')
    const [report] = await listReports(world.db, outlet.id)
    const body = 'The lock gates will be shut until May, the Bell reports.'
    const story = await createArticle(world, { headline: 'Lock gates shut', body })
    await createClaim(world, 'The lock gates will be shut until May', {
      storyId: story.id,
      texts: { headline: story.headline, standfirst: '', body },
      hops: [{ relation: 'reported-by', outlet: outlet.id, report: report?.id ?? null, stated: 'stated' }],
    })
    await reporter.open('/desk/sources')
    await reporter.follow('Reports they published')
    for (const found of ['bell', 'gates', 'bell.example'])
      expect((await reporter.open(`/desk/sources/reports?q=${found}`)).text).toContain('Gates shut')
    expect((await reporter.open('/desk/sources/reports?q=ferry')).text).toContain('No report like that')
    await reporter.open('/desk/sources/reports')
    await reporter.follow('Gates shut')
    expect(reporter.page?.text).toContain('Lock gates shut')
    expect(reporter.page?.text).toContain('The lock gates will be shut until May')
  })

  test('can be changed, and stays readable as it was, for the audit trail too', async ({ world, clock }) => {
    const outlet = await bell(world)
    const reporter = await atDesk(world, 'reporter', 'Tom Reyes')
    await reporter.open(`/desk/sources/${outlet.id}`)
    await reporter.submit('[action$="/reports"]', { title: 'Gates shut', excerpt: 'Shut, said Poe.' })
    const [report] = await listReports(world.db, outlet.id)
    const at = `/desk/sources/reports/${report?.id}`
    await reporter.open(at)
    await reporter.submit('.claim-form', { title: '', excerpt: '' })
    expect(reporter.page?.status).toBe(422)
    expect(reporter.page?.text).toContain('Give its title, its address or what it says')
    clock.advance({ minutes: 5 })
    await reporter.open(at)
    await reporter.submit('.claim-form', { date: '2026-03-08', excerpt: 'Shut for good, said Poe.' })
    await reporter.submit('.claim-form')
    expect(fieldValue(reporter, 'excerpt')).toBe('Shut for good, said Poe.')
    const before = [...(reporter.page?.document.querySelectorAll('[aria-labelledby=before] li') ?? [])]
    expect(before).toHaveLength(1)
    expect(before[0]?.textContent).toContain('changed by Tom Reyes')
    expect(before[0]?.textContent).toContain('Shut, said Poe.')
    const trail = await listAudit(world.db, { limit: 20 })
    expect(trail.filter(({ action }) => action === 'report.changed')).toHaveLength(1)
  })

  test('that is not there is not there', async ({ world }) => {
    const reporter = await atDesk(world, 'reporter')
    expect((await reporter.open('/desk/sources/reports/nothing')).status).toBe(404)
    expect((await reporter.post('/desk/sources/reports/nothing', { title: 'X' })).status).toBe(404)
  })
})

test('sources that are searched for are turned page by page, in the order of their names', async ({
  world,
}) => {
  for (let number = 100; number < 153; number += 1)
    await createSource(world, { wording: `Ada Poe ${number}`, role: 'keeper' })
  await createSource(world, { wording: 'Ben Roe' })
  const reporter = await atDesk(world, 'reporter')
  const names = () =>
    [...(reporter.page?.document.querySelectorAll('tbody a') ?? [])].map(link => link.textContent)
  await reporter.open('/desk/sources?q=keep')
  expect(names()).toHaveLength(50)
  expect(reporter.page?.text).toContain('of 53')
  await reporter.follow('[rel=next]')
  expect(names()).toEqual(['Ada Poe 150', 'Ada Poe 151', 'Ada Poe 152'])
})
