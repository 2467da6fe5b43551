import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { ensureSection } from '../../../test/factories/articles.ts'
import { describe, expect, test, type World } from '../../../test/world.ts'
import { findPublished } from '../find-article.ts'
import { countPublished } from '../store/listings.ts'
import { listVersionRows } from '../store/versions.ts'
import { prepareStoryFile } from './prepare-story-file.ts'
import { publishPrepared, publishStoryFile } from './publish-story-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'standfirst-stories-'))

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const story = (headline: string, body = 'The Heron.', more = '') =>
  `---\nheadline: ${headline}\nsection: Harbour\n${more}---\n${body}\n`

const paperOf = ({ services: { db, clock, config } }: World) => ({ db, clock, dataFolder: config.dataFolder })

describe('a story file', () => {
  test('is published with its pictures, each in the text under the name it is stored by', async ({
    world,
  }) => {
    await ensureSection(world, 'harbour')
    write(
      'ferry.png',
      await sharp({ create: { width: 500, height: 300, channels: 3, background: 'teal' } })
        .png()
        .toBuffer(),
    )
    const path = write(
      'pictured.md',
      story(
        'Pictured',
        'One.\n\n![A *teal* field](ferry.png "At sea | Ida")\n\nTwo.',
        'picture: { file: ferry.png, alt: A field }\n',
      ),
    )
    const outcome = await publishStoryFile(paperOf(world), { path })
    const article = outcome.ok ? await findPublished(world.db, world.clock.now(), outcome.articleId) : null
    expect(article?.picture).toMatchObject({ alt: 'A field', width: 500, height: 300, widths: [400, 500] })
    expect(article?.bodyHtml).toContain(`/pictures/${article?.picture?.file}-400.webp 400w`)
    expect(article?.bodyHtml).toContain('<figcaption class="caption">At sea <span class="credit">Ida</span>')
    expect(readdirSync(join(world.services.config.dataFolder, 'pictures'))).toHaveLength(6)
    expect(await publishStoryFile(paperOf(world), { path })).toMatchObject({ outcome: 'unchanged' })
  })

  test('with a section or pictures that are not there publishes nothing and names the lines', async ({
    world,
  }) => {
    await ensureSection(world, 'harbour')
    write('words.jpg', 'not a picture')
    const path = write(
      'wrong.md',
      '---\nheadline: x\nsection: Sport\npicture: { file: words.jpg, alt: x }\n---\n\nText.\n\n![a](gone.jpg)\n',
    )
    const outcome = await publishStoryFile(paperOf(world), { path })
    expect(outcome.ok ? [] : outcome.problems.map(({ line, field }) => [line, field])).toEqual([
      [3, 'section'],
      [4, 'picture.file'],
      [9, 'body'],
    ])
    expect(await countPublished(world.db, world.clock.now())).toBe(0)
  })

  test('that is not there is said to be so', async ({ world }) => {
    expect(await publishStoryFile(paperOf(world), { path: join(folder, 'none.md') })).toMatchObject({
      ok: false,
      problems: [{ line: 1, field: '' }],
    })
  })

  test('declares what kind of version it is, once: left in the file, it is no second correction', async ({
    world,
  }) => {
    await ensureSection(world, 'harbour')
    const publish = async (body: string, more = '') => {
      world.clock.advance({ hours: 1 })
      return publishStoryFile(paperOf(world), { path: write('declared.md', story('Declared', body, more)) })
    }
    const correction =
      'revision: { kind: correction, wrong: It was one, right: It is two, why: We miscounted }\n'
    await publish('One.')
    expect(await publish('Two.', 'revision: { kind: correction }\n')).toMatchObject({
      ok: false,
      problems: [
        { line: 4, field: 'revision.wrong' },
        { line: 4, field: 'revision.right' },
        { line: 4, field: 'revision.why' },
      ],
    })
    await publish('Two.', correction)
    expect(await publish('Two.', correction)).toMatchObject({ outcome: 'unchanged' })
    await publish('Two, it is.', correction)
    const last = await publish('Two it is.', 'revision: { kind: typo }\n')
    if (!last.ok) throw new Error('The file is in order')
    const kinds = (await listVersionRows(world.db, last.articleId)).map(({ kind }) => kind)
    expect(kinds).toEqual(['first', 'correction', 'update', 'typo'])
    const article = await findPublished(world.db, world.clock.now(), last.articleId)
    expect(article?.corrections).toMatchObject([
      { text: 'It was one. It is two. We miscounted.', versionNumber: 2 },
    ])
  })

  test('in another encoding than UTF-8 is refused rather than published with letters lost', async ({
    world,
  }) => {
    await ensureSection(world, 'harbour')
    const path = write('latin.md', Buffer.from(story('The Café'), 'latin1'))
    expect(await prepareStoryFile(world.services, path)).toMatchObject({
      ok: false,
      problems: [{ line: 2, message: 'This line is not UTF-8. Save the file as UTF-8.' }],
    })
  })

  test('can be rehearsed, which does nothing', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const prepared = await prepareStoryFile(paperOf(world), write('rehearsed.md', story('Rehearsed')))
    const stories = prepared.ok ? [prepared.prepared] : []
    expect(await publishPrepared(paperOf(world), stories, { rehearsal: true })).toMatchObject([
      { outcome: 'published', address: { slug: 'rehearsed' } },
    ])
    expect(await countPublished(world.db, world.clock.now())).toBe(0)
  })

  test('among several is not published when another one is refused', async ({ world }) => {
    await ensureSection(world, 'harbour')
    const late = write('late.md', story('Late'))
    await publishStoryFile(paperOf(world), { path: late })
    write('late.md', story('Late', 'New.', 'published: 2030-01-01\n'))
    const prepared = [
      await prepareStoryFile(paperOf(world), write('good.md', story('Good'))),
      await prepareStoryFile(paperOf(world), late),
    ]
    const stories = prepared.flatMap(outcome => (outcome.ok ? [outcome.prepared] : []))
    expect(await publishPrepared(paperOf(world), stories)).toMatchObject([
      { ok: true },
      { ok: false, problems: [{ line: 4, field: 'publishedAt' }] },
    ])
    expect(await countPublished(world.db, world.clock.now())).toBe(1)
  })
})
