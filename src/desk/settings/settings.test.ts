import { createArticle, ensureSection } from '../../../test/factories/articles.ts'
import { atDesk, fieldValue } from '../../../test/factories/desk.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { listSections, readSettings } from '../../site/index.ts'
import { listAudit } from '../../staff/index.ts'

describe('the settings', () => {
  test('are saved, noted by name, and shown by the paper', async ({ world, db }) => {
    const administrator = await atDesk(world, 'administrator', 'Ada')
    await administrator.open('/desk/settings')
    world.clock.advance({ minutes: 1 })
    await administrator.submit('[action="/desk/settings"]', {
      name: 'The Saltmarsh Courier',
      timeZone: 'Pacific/Auckland',
      accent: '#7a1f12',
      newcomersComments: 'publish',
    })
    expect(administrator.page?.text).toContain('Saved.')
    expect(fieldValue(administrator, 'timeZone')).toBe('Pacific/Auckland')
    expect(await readSettings(db)).toMatchObject({
      name: 'The Saltmarsh Courier',
      look: { accent: '#7a1f12' },
    })
    const [entry] = await listAudit(db, { limit: 1 })
    expect(entry).toMatchObject({
      action: 'settings.changed',
      detail: 'name, timeZone, newcomersComments, look',
    })
    await world.work()
    expect((await world.visitor().open('/')).text).toContain('The Saltmarsh Courier')
  })

  test('come back filled in when something is wrong, each problem in the words of its field', async ({
    world,
    db,
  }) => {
    const administrator = await atDesk(world, 'administrator')
    await administrator.open('/desk/settings')
    await administrator.submit('[action="/desk/settings"]', {
      name: '',
      language: 'en-12',
      editionTime: '25:00',
      mailFrom: 'nobody',
      accent: 'red',
      headlineFace: 'x}body{display:none',
      tagline: 'Kept as typed',
    })
    expect(administrator.page?.status).toBe(422)
    expect(administrator.page?.document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(6)
    expect(fieldValue(administrator, 'tagline')).toBe('Kept as typed')
    expect((await readSettings(db)).tagline).toBe('')
  })

  test('refuse an accent that cannot be read on its paper', async ({ world }) => {
    const administrator = await atDesk(world, 'administrator')
    await administrator.open('/desk/settings')
    await administrator.submit('[action="/desk/settings"]', { accent: '#ffcc00', accentDark: '#222222' })
    expect(administrator.page?.status).toBe(422)
    expect(administrator.page?.text).toContain('text needs 4.5')
    expect(administrator.page?.document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(2)
  })

  test('are the administrators’ alone', async ({ world, db }) => {
    const moderator = await atDesk(world, 'moderator')
    expect((await moderator.post('/desk/settings', { name: 'Mine' })).status).toBe(403)
    expect((await readSettings(db)).name).not.toBe('Mine')
  })
})

describe('the sections', () => {
  test('are added, renamed and put in order; a renamed one keeps its address', async ({ world, db }) => {
    await ensureSection(world, 'harbour')
    await ensureSection(world, 'town')
    const [harbour, town] = await listSections(db)
    const administrator = await atDesk(world, 'administrator')
    await administrator.open('/desk/settings')
    await administrator.submit('#sections', {
      [`name-${harbour?.id}`]: 'The Harbour',
      [`place-${town?.id}`]: '1',
      'name-new': 'Schools & Youth',
    })
    expect((await listSections(db)).map(({ slug, name }) => `${slug}: ${name}`)).toEqual([
      'town: Town',
      'harbour: The Harbour',
      'schools-youth: Schools & Youth',
    ])
  })

  test('are removed only when no story was ever in them', async ({ world, db }) => {
    await ensureSection(world, 'town')
    await createArticle(world, { section: 'harbour' })
    const administrator = await atDesk(world, 'administrator')
    const remove = async (slug: string) => {
      const section = (await listSections(db)).find(known => known.slug === slug)
      await administrator.open('/desk/settings')
      return administrator.submit(`[name="remove"][value="${section?.id}"]`)
    }
    expect((await remove('harbour')).status).toBe(422)
    expect(administrator.page?.text).toContain('so it stays')
    expect((await remove('town')).text).toContain('The section is gone.')
    expect((await listSections(db)).map(({ slug }) => slug)).toEqual(['harbour'])
  })

  test('two of one address are refused, and nothing typed is lost', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const administrator = await atDesk(world, 'administrator')
    await administrator.open('/desk/settings')
    await administrator.submit('#sections', { 'name-new': 'HARBOUR', 'about-new': 'Again' })
    expect(administrator.page?.status).toBe(422)
    expect(fieldValue(administrator, 'about-new')).toBe('Again')
  })
})
