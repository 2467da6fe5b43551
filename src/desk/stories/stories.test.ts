import sharp from 'sharp'
import { createArticle, ensureSection } from '../../../test/factories/articles.ts'
import { atDesk, fieldValue, upload } from '../../../test/factories/desk.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { saveSettings } from '../../site/index.ts'
import { listAudit } from '../../staff/index.ts'
import { urls } from '../../urls.ts'

const text = {
  headline: 'The last ferry may yet have a winter',
  standfirst: 'The county pays until spring.',
  section: 'harbour',
  authors: 'Agnes Tolliver, Tom Reyes',
  body: 'The Heron is a wooden boat.\n\n## What the money buys\n\nThree things.',
}

const address = '/2026/03/10/the-last-ferry-may-yet-have-a-winter'

describe('writing a story at the desk', () => {
  test('a draft is kept, read by nobody, then published', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const editor = await atDesk(world, 'editor', 'Nora Whitlow')
    await editor.open('/desk/stories/new')
    await editor.submit('.story-form', text)
    expect(editor.page?.text).toContain('Saved. Readers see nothing of it')
    expect(fieldValue(editor, 'authors')).toBe('Agnes Tolliver, Tom Reyes')

    const reader = world.visitor()
    expect((await reader.open(address)).status).toBe(404)
    world.clock.advance({ minutes: 1 })
    await editor.submit('[formaction$="/publish"]')
    expect(editor.page?.text).toContain('Published. The paper shows it')
    await world.work()
    expect((await reader.open(address)).text).toContain('What the money buys')
    expect(editor.page?.document.querySelector('.versions')?.textContent).toContain('Nora Whitlow')
  })

  test('a new version says why, and the old one can still be read', async ({ world }) => {
    const article = await createArticle(world, { headline: 'Ferry stays', body: 'It was so.' })
    const editor = await atDesk(world, 'editor')
    world.clock.advance({ minutes: 5 })
    await editor.open(`/desk/stories/${article.id}`)
    await editor.submit('[formaction$="/publish"]', {
      body: 'It is otherwise.',
      reason: 'The board changed its mind',
      revisionKind: 'update',
    })
    expect(editor.page?.text).toContain('The board changed its mind')
    expect((await editor.open(`/desk/stories/${article.id}/versions/1`)).text).toContain('It was so.')
    expect((await editor.open(`/desk/stories/${article.id}/versions/2`)).text).toContain('It is otherwise.')
    expect((await editor.open(`/desk/stories/${article.id}/versions/3`)).status).toBe(404)
    const reader = await world.visitor().open(`/2026/03/10/${article.slug}`)
    expect(reader.text).toContain('It is otherwise.')
  })

  test('publishing again without a change makes no version, and keeps the time to the second', async ({
    world,
  }) => {
    world.clock.set('2026-03-10T09:00:42.123Z')
    const article = await createArticle(world)
    const editor = await atDesk(world, 'editor')
    world.clock.advance({ minutes: 5 })
    await editor.open(`/desk/stories/${article.id}`)
    await editor.submit('[formaction$="/publish"]')
    expect(editor.page?.text).toContain('there is no new version')
  })

  test('a story without a section is asked for one, without a word about files', async ({ world }) => {
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/stories/new')
    await editor.submit('[formaction$="/publish"]', { ...text, section: '' })
    const said = editor.page?.document.querySelector('#field-section-error')?.textContent
    expect(said).toBe('Choose a section.')
  })

  test('what may not be published comes back filled in, each problem a link to its field', async ({
    world,
  }) => {
    await ensureSection(world, 'harbour')
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/stories/new')
    await editor.submit('[formaction$="/publish"]', {
      ...text,
      headline: '',
      slug: 'Not A Slug',
      'source-0-how': 'by letter',
    })
    expect(editor.page?.status).toBe(422)
    expect(fieldValue(editor, 'body')).toBe(text.body)
    expect(fieldValue(editor, 'section')).toBe('harbour')
    expect(fieldValue(editor, 'source-0-how')).toBe('by letter')
    for (const link of editor.page?.document.querySelectorAll('.notice--error a') ?? [])
      expect(
        editor.page?.document.querySelector(link.getAttribute('href') ?? ''),
        link.textContent ?? '',
      ).not.toBeNull()
    await editor.submit('[formaction$="/publish"]', {
      headline: text.headline,
      slug: '',
      'source-0-name': 'Wynn Carrow',
    })
    expect(editor.page?.text).toContain('Published.')
    const drafts = await editor.open('/desk/stories')
    expect(drafts.document.querySelectorAll('tbody tr')).toHaveLength(1)
  })

  test('rows for sources are added without losing what was typed', async ({ world }) => {
    const editor = await atDesk(world, 'reporter')
    await editor.open('/desk/stories/new')
    await editor.submit('[value="more-sources"]', { headline: 'Fog', 'source-2-name': 'Wynn Carrow' })
    expect(fieldValue(editor, 'headline')).toBe('Fog')
    expect(fieldValue(editor, 'source-2-name')).toBe('Wynn Carrow')
    expect(fieldValue(editor, 'source-4-name')).toBe('')
  })

  test('a time to come plans the story on the paper’s own clock, and it can be called off', async ({
    world,
  }) => {
    await ensureSection(world, 'harbour')
    world.clock.set('2026-07-01T09:00:00Z')
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/stories/new')
    await editor.submit('[formaction$="/publish"]', { ...text, publishedAt: '2026-07-02T06:10' })
    expect(editor.page?.text).toContain('Scheduled. It appears by itself')
    expect(fieldValue(editor, 'publishedAt')).toBe('2026-07-02T06:10')
    const planned = await editor.open('/desk/stories?state=scheduled')
    expect(planned.document.querySelector('time')?.getAttribute('datetime')).toBe('2026-07-02T05:10:00.000Z')
    await editor.follow('.table .title a')
    await editor.follow('Call it off…')
    await editor.submit('.desk-narrow')
    expect(editor.page?.text).toContain('The story is a draft again')
  })

  test('the preview is the real page of the unsaved text, and stores nothing', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const reporter = await atDesk(world, 'reporter')
    await reporter.open('/desk/stories/new')
    await reporter.submit('[formaction$="/preview"]', { ...text, section: '', headline: 'Not <b>yet</b>' })
    expect(reporter.page?.document.querySelector('h1')?.textContent).toBe('Not <b>yet</b>')
    expect(reporter.page?.document.querySelector('.prose h2')?.textContent).toBe('What the money buys')
    expect((await reporter.open('/desk/stories')).text).toContain('Nothing written yet')
  })
})

describe('a story’s picture', () => {
  const picture = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5563' } })
      .png()
      .toBuffer()

  test('is stored at once and stays through an error', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const editor = await atDesk(world, 'editor')
    const file = { field: 'picture', name: 'boat.png', bytes: await picture() }
    const answer = await upload(world, editor, '/desk/stories/new/publish', { ...text, headline: '' }, file)
    expect(answer.status).toBe(422)
    const stored = /name="pictureFile" value="([0-9a-f]{24}-40x30)"/.exec(answer.html)?.[1]
    expect(stored).toBeDefined()
    await editor.open('/desk/stories')
    await editor.follow('.table .title a')
    expect(fieldValue(editor, 'pictureFile')).toBe(stored)
    await editor.submit('[formaction$="/publish"]', { headline: text.headline, alt: 'A boat' })
    expect(editor.page?.text).toContain('Published.')
    const page = await world.visitor().open(address)
    expect(page.document.querySelector('.article-picture img')?.getAttribute('alt')).toBe('A boat')
    await editor.submit('.story-form', { removePicture: 'yes' })
    expect(fieldValue(editor, 'pictureFile')).toBe('')
  })

  test('that is none is refused beside its field, and the text is kept', async ({ world }) => {
    const editor = await atDesk(world, 'editor')
    const file = {
      field: 'picture',
      name: 'boat.png',
      bytes: new TextEncoder().encode('<svg onload=alert(1)>'),
    }
    const answer = await upload(world, editor, '/desk/stories/new', { headline: 'Fog' }, file)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('no picture that we can read')
    expect(answer.html).toContain('Fog')
  })

  test('is never a file that somebody named', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const editor = await atDesk(world, 'editor')
    await editor.open('/desk/stories/new')
    await editor.submit('[formaction$="/publish"]', { ...text, pictureFile: '../../secret', alt: 'x' })
    expect(editor.page?.status).toBe(422)
    expect(editor.page?.html).not.toContain('/pictures/../')
  })
})

describe('two people at one story', () => {
  test('nobody overwrites what they have not seen; both texts are on the page', async ({ world }) => {
    const article = await createArticle(world, { headline: 'Ferry stays' })
    const [one, other] = [await atDesk(world, 'editor'), await atDesk(world, 'reporter')]
    await one.open(`/desk/stories/${article.id}`)
    await other.open(`/desk/stories/${article.id}`)
    world.clock.advance({ seconds: 1 })
    await other.submit('.story-form', { body: 'Their words.' })
    world.clock.advance({ seconds: 1 })
    await one.submit('[formaction$="/publish"]', { body: 'My words.' })
    expect(one.page?.status).toBe(409)
    expect(fieldValue(one, 'body')).toBe('My words.')
    expect(one.page?.document.querySelector('#theirs-body')?.textContent).toBe('Their words.')
    expect(
      (await other.open(`/desk/stories/${article.id}`)).document.querySelector('#field-body')?.textContent,
    ).toBe('Their words.')
    await one.submit('.story-form', { body: 'Their words. My words.' })
    expect(one.page?.status).toBe(200)
    expect(fieldValue(one, 'body')).toBe('Their words. My words.')
  })
})

describe('a story that is out', () => {
  test('is corrected openly', async ({ world }) => {
    const article = await createArticle(world)
    const editor = await atDesk(world, 'editor')
    await editor.open(`/desk/stories/${article.id}`)
    await editor.submit('[action$="/correction"]', { correction: '   ' })
    expect(editor.page?.status).toBe(422)
    await editor.submit('[action$="/correction"]', { correction: 'The boat is eleven metres, not twelve.' })
    await world.work()
    expect((await world.visitor().open(`/2026/03/10/${article.slug}`)).text).toContain('not twelve')
  })

  test('is withdrawn after a question, and its address says so', async ({ world, db }) => {
    const article = await createArticle(world)
    const editor = await atDesk(world, 'editor', 'Nora Whitlow')
    await editor.open(`/desk/stories/${article.id}`)
    await editor.follow('Withdraw…')
    expect((await world.visitor().open(`/2026/03/10/${article.slug}`)).status).toBe(200)
    world.clock.advance({ minutes: 1 })
    await editor.submit('.desk-narrow', { reason: 'It was not so' })
    await world.work()
    expect((await world.visitor().open(`/2026/03/10/${article.slug}`)).status).toBe(410)
    const [entry] = await listAudit(db, { limit: 1 })
    expect(entry).toMatchObject({
      action: 'story.withdrawn',
      by: { name: 'Nora Whitlow' },
      detail: 'It was not so',
    })
  })
})

describe('a reporter', () => {
  test('has no button to publish, and is refused when they send the form all the same', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const reporter = await atDesk(world, 'reporter')
    await reporter.open('/desk/stories/new')
    expect(reporter.page?.document.querySelector('[formaction$="/publish"]')).toBeNull()
    await reporter.submit('.story-form', text)
    const path = reporter.page?.path.split('?')[0] ?? ''
    expect((await reporter.post(`${path}/publish`, text)).status).toBe(403)
    expect((await reporter.post('/desk/stories/new/publish', text)).status).toBe(403)
    expect((await world.visitor().open(address)).status).toBe(404)
  })
})

test('the list of stories is filtered and searched, whatever is typed', async ({ world }) => {
  await createArticle(world, { headline: 'Oysters at 100% again' })
  await createArticle(world, { headline: 'Ferry stays' })
  const reporter = await atDesk(world, 'reporter')
  const rows = async (path: string) =>
    (await reporter.open(path)).document.querySelectorAll('tbody tr').length
  expect(await rows('/desk/stories')).toBe(2)
  expect(await rows('/desk/stories?q=OYSTERS')).toBe(1)
  expect(await rows('/desk/stories?q=100%25')).toBe(1)
  expect(await rows('/desk/stories?q=%25')).toBe(1)
  expect(await rows('/desk/stories?state=draft')).toBe(0)
  expect(await rows("/desk/stories?q='%20or%201=1--")).toBe(0)
  expect(await rows('/desk/stories?page=9999999&state=nothing')).toBe(0)
})

test('the desk of a paper in Arabic is in the language of its words, and what is the paper’s in Arabic', async ({
  world,
}) => {
  await saveSettings(world, { language: 'ar' })
  const article = await createArticle(world, { headline: 'BBC: العبّارة ستتوقف', slug: 'ferry' })
  const editor = await atDesk(world, 'editor')
  const { document: list } = await editor.open('/desk/stories')
  expect(list.documentElement.getAttribute('lang')).toBe('en-GB')
  expect(list.documentElement.getAttribute('dir')).toBe('ltr')
  expect(list.querySelector('.title a')?.getAttribute('dir')).toBe('rtl')
  const { document } = await editor.open(urls.deskStory(article.id))
  for (const name of ['headline', 'standfirst', 'body', 'authors', 'tags'])
    expect(document.querySelector(`[name="${name}"]`)?.getAttribute('lang')).toBe('ar')
})
