import { sql } from 'kysely'
import * as Y from 'yjs'
import { createArticle } from '../../../test/factories/articles.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { createWriter } from '../../../test/factories/writing.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { findStoryForDesk, newsroom, writing } from '../../articles/index.ts'
import { addClaim, rememberProposal, removeClaim } from '../../sourcing/index.ts'
import { listAudit } from '../../staff/index.ts'
import { draftsFollow } from './progress.ts'

const body = 'The Heron is a wooden boat.\n\nOn most mornings it carries three people.'

describe('two people in one story', () => {
  test('who open it at the same moment have its text once, and each sees what the other writes', async ({
    world,
  }) => {
    const { id } = await createArticle(world, { body })
    const [agnes, tom] = [await createWriter(world, id), await createWriter(world, id)]
    await Promise.all([agnes.open(), tom.open()])
    expect(agnes.body.length).toBe(2)
    agnes.paragraph(0).insert(0, 'Still: ')
    tom.paragraph(1).insert(0, 'As ever, ')
    await Promise.all([agnes.send(), tom.send()])
    await Promise.all([agnes.open(), tom.open()])
    expect(agnes.body.toString()).toBe(tom.body.toString())
    await draftsFollow.run(world.services)
    const story = await findStoryForDesk(world.db, id)
    expect(story?.story.body).toBe(
      'Still: The Heron is a wooden boat.\n\nAs ever, On most mornings it carries three people.',
    )
    expect(story?.state).toBe('published')
    expect((await world.visitor().open(`/2026/03/10/${story?.address?.slug}`)).text).not.toContain('Still:')
  })

  test('fields go the same way, and the trail says once who writes', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    const agnes = await createWriter(world, id, { name: 'Agnes Tolliver' })
    await agnes.open()
    for (const letter of 'Fog') {
      agnes.doc.getText('headline').insert(agnes.doc.getText('headline').length, letter)
      await agnes.send()
    }
    agnes.doc.getMap('fields').set('authors', 'Agnes Tolliver, Tom Reyes')
    await agnes.send()
    await draftsFollow.run(world.services)
    const story = await findStoryForDesk(world.db, id)
    expect(story?.headline).toMatch(/Fog$/)
    expect(story?.authors).toEqual(['Agnes Tolliver', 'Tom Reyes'])
    const entries = await listAudit(world.db, { limit: 20 })
    expect(entries.filter(({ action }) => action === 'story.written')).toHaveLength(1)
  })

  test('what was typed and taken back is kept nowhere once nobody has written for an hour', async ({
    world,
    db,
    clock,
  }) => {
    const { id } = await createArticle(world, { body })
    const [agnes, tom] = [await createWriter(world, id), await createWriter(world, id)]
    await agnes.open()
    agnes.paragraph(0).insert(0, 'Says Quill. ')
    await agnes.send()
    await tom.open()
    agnes.paragraph(0).delete(0, 'Says Quill. '.length)
    await agnes.send()
    const steps = async () => {
      const kept = await sql<{ change: Uint8Array }>`
        select change from writing_update union all select snapshot from writing
      `.execute(db)
      return kept.rows.map(({ change }) => Buffer.from(change).toString('latin1')).join()
    }
    await draftsFollow.run(world.services)
    clock.advance({ minutes: 59 })
    await writing.forgetSteps(world)
    expect(await steps()).toContain('Quill')
    clock.advance({ minutes: 2 })
    await writing.forgetSteps(world)
    expect(await steps()).not.toContain('Quill')
    tom.paragraph(1).insert(0, 'As ever, ')
    expect((await tom.send()).status).toBe(200)
    await Promise.all([agnes.open(), tom.open()])
    expect(agnes.body.toString()).toBe(tom.body.toString())
    expect(tom.body.toString()).toMatch(/^<paragraph>The Heron.*As ever/)
  })

  test('a NUL, which no text holds, shuts no story', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    const agnes = await createWriter(world, id)
    await agnes.open()
    agnes.doc.getText('headline').insert(0, 'a\0b')
    agnes.doc.getMap('fields').set('authors', 'Agnes\0 Tolliver')
    agnes.paragraph(0).insert(0, 'c\0d ')
    expect((await agnes.send()).status).toBe(200)
    await draftsFollow.run(world.services)
    const story = await findStoryForDesk(world.db, id)
    expect(story?.headline).toMatch(/^ab/)
    expect(story?.authors).toEqual(['Agnes Tolliver'])
    expect(story?.story.body).toMatch(/^cd /)
  })

  test('a draft that lags when the process dies is brought up by the next', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    const agnes = await createWriter(world, id)
    await agnes.open()
    agnes.paragraph(0).insert(0, 'Kept. ')
    await agnes.send()
    expect((await findStoryForDesk(world.db, id))?.story.body).not.toContain('Kept.')
    await draftsFollow.run(world.services)
    expect((await findStoryForDesk(world.db, id))?.story.body).toContain('Kept.')
    const before = (await findStoryForDesk(world.db, id))?.changedAt
    await draftsFollow.run(world.services)
    expect((await findStoryForDesk(world.db, id))?.changedAt).toBe(before)
  })

  test('a new story is begun once, however often it is asked for', async ({ world }) => {
    const agnes = await createWriter(world, 'new')
    agnes.doc.getText('headline').insert(0, 'Fog at the harbour')
    const key = 'a-key-of-the-browser'
    await agnes.open(key)
    const first = agnes.story
    agnes.story = 'new'
    await agnes.open(key)
    expect(agnes.story).toBe(first)
    await draftsFollow.run(world.services)
    expect((await findStoryForDesk(world.db, first as never))?.headline).toBe('Fog at the harbour')
  })

  test('a day’s writing stays small, and is read from one snapshot', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    const agnes = await createWriter(world, id)
    await agnes.open()
    for (let word = 0; word < 450; word += 1) {
      agnes.paragraph(0).insert(0, 'word ')
      await agnes.send()
    }
    const tom = await createWriter(world, id)
    const { body: opened } = await tom.open()
    expect(tom.body.toString()).toBe(agnes.body.toString())
    expect(String(opened.change ?? '').length).toBeLessThan(20_000)
  }, 60_000)
})

/** A block of another program, whose attributes may be anything. */
function addBlock(doc: Y.Doc, name: string, attributes: Record<string, unknown>): void {
  const block = new Y.XmlElement(name)
  for (const [attribute, value] of Object.entries(attributes)) block.setAttribute(attribute, value as string)
  doc.getXmlFragment('body').insert(0, [block])
}

describe('what comes is looked at', () => {
  test('what is no change, stands on missing changes, or holds what no story holds is refused', async ({
    world,
  }) => {
    const { id } = await createArticle(world, { body })
    const [agnes, tom] = [await createWriter(world, id), await createWriter(world, id)]
    await Promise.all([agnes.open(), tom.open()])
    expect((await agnes.send(new Uint8Array([9, 9, 9, 9]))).status).toBe(422)

    const ahead = new Y.Doc()
    Y.applyUpdate(ahead, Y.encodeStateAsUpdate(agnes.doc))
    ahead.getText('headline').insert(0, 'lost ')
    const vector = Y.encodeStateVector(ahead)
    ahead.getText('headline').insert(0, 'and more ')
    expect((await agnes.send(Y.encodeStateAsUpdate(ahead, vector))).status).toBe(409)

    const wrong = (make: (doc: Y.Doc) => void): Uint8Array => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(tom.doc))
      const before = Y.encodeStateVector(doc)
      make(doc)
      return Y.encodeStateAsUpdate(doc, before)
    }
    const changes = [
      wrong(doc => doc.getXmlFragment('body').insert(0, [new Y.XmlElement('script')])),
      wrong(doc => doc.getMap('other').set('a', 1)),
      wrong(doc => doc.getMap('fields').set('section', { nested: true })),
      wrong(doc => doc.getMap('fields').set('<b>', 'x')),
      wrong(doc => doc.getText('headline').insert(0, 'x'.repeat(20_000))),
      wrong(doc =>
        (doc.getXmlFragment('body').get(0) as Y.XmlElement).insert(0, [new Y.XmlElement('horizontalRule')]),
      ),
      wrong(doc => (doc.getXmlFragment('body').get(0) as Y.XmlElement).setAttribute('onclick', 'x')),
      // As many signs would be written before it.
      ...[-1, 0, 5, 2.5, 1e9].map(level => wrong(doc => addBlock(doc, 'heading', { level }))),
      wrong(doc => addBlock(doc, 'orderedList', { start: -1 })),
      wrong(doc => addBlock(doc, 'heading', { level: '2' })),
    ]
    for (const change of changes) expect((await tom.send(change)).status).toBe(422)
    agnes.paragraph(0).insert(0, 'Unharmed. ')
    expect((await agnes.send()).status).toBe(200)
    await draftsFollow.run(world.services)
    expect((await findStoryForDesk(world.db, id))?.story.body).toMatch(/^Unharmed\. The Heron/)
  })

  test('two right changes that do not fit together are mended without losing a word', async ({ world }) => {
    const { id } = await createArticle(world, { body: '- First\n- Second' })
    const [agnes, tom] = [await createWriter(world, id), await createWriter(world, id)]
    await Promise.all([agnes.open(), tom.open()])
    const items = (writer: typeof agnes) => writer.body.get(0) as Y.XmlElement
    items(agnes).delete(0, 1)
    items(tom).delete(1, 1)
    expect([(await agnes.send()).status, (await tom.send()).status]).toEqual([200, 200])
    await agnes.open()
    await draftsFollow.run(world.services)
    expect((await findStoryForDesk(world.db, id))?.story.body.trim()).not.toContain('First')
  })

  test('a moderator, and whoever is not signed in, has no part in it', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    await (await createWriter(world, id)).open()
    const moderator = await createWriter(world, id, { role: 'moderator' })
    expect((await moderator.open()).status).toBe(403)
    expect((await moderator.listen()).status).toBe(403)
  })
})

describe('the stream of events', () => {
  test('hands on changes, and who is where under the name they are signed in with', async ({ world }) => {
    const { id } = await createArticle(world, { body })
    const [agnes, tom] = [
      await createWriter(world, id, { name: 'Agnes Tolliver' }),
      await createWriter(world, id),
    ]
    await Promise.all([agnes.open(), tom.open()])
    const reader = (await tom.listen()).body?.getReader()
    const next = async () => new TextDecoder().decode((await reader?.read())?.value)
    expect(await next()).toContain('retry')
    agnes.paragraph(0).insert(0, 'Heard. ')
    await agnes.send()
    const { change } = JSON.parse((await next()).replace('data: ', ''))
    tom.receive(change)
    expect(tom.body.toString()).toContain('Heard.')

    const { Awareness, encodeAwarenessUpdate } = await import('y-protocols/awareness')
    const awareness = new Awareness(agnes.doc)
    awareness.setLocalState({ user: { name: 'Somebody else' }, cursor: null })
    const update = encodeAwarenessUpdate(awareness, [agnes.doc.clientID])
    expect((await agnes.post(`/desk/stories/${id}/writing/presence`, update)).status).toBe(204)
    const { presence } = JSON.parse((await next()).replace('data: ', ''))
    const told = Buffer.from(presence, 'base64').toString()
    expect(told).toContain('Agnes Tolliver')
    expect(told).not.toContain('Somebody else')
    awareness.destroy()
    await reader?.cancel()
    expect((await agnes.post(`/desk/stories/${id}/writing/presence`, new Uint8Array([255, 1]))).status).toBe(
      400,
    )
  })

  test('tells when a colleague marks a claim, takes it off, answers a proposal or writes a note', async ({
    world,
  }) => {
    const { id } = await createArticle(world, { headline: 'Boats', standfirst: '', body })
    const tom = await createWriter(world, id)
    await tom.open()
    const reader = (await tom.listen()).body?.getReader()
    const next = async () => new TextDecoder().decode((await reader?.read())?.value)
    const told = async () => {
      await world.work()
      return JSON.parse((await next()).replace('data: ', ''))
    }
    expect(await next()).toContain('retry')

    const agnes = await createStaff(world, 'editor')
    const texts = { headline: 'Boats', standfirst: '', body }
    const added = await addClaim(world, {
      ...{ storyId: id, texts, at: { field: 'body', start: 0, end: 26 }, by: agnes.id },
      ...{ kind: 'fact', manner: 'unattributed', source: null, cue: null, hops: [], quoted: [] },
      ...{ embeddedIn: null, note: '' },
    })
    if (!added.ok) throw new Error(added.reason)
    expect(await told()).toEqual({ marks: 'claims' })
    await removeClaim(world, { claimId: added.claim.id, by: agnes.id })
    expect(await told()).toEqual({ marks: 'claims' })
    const answered = { storyId: id, content: 'it rained', source: null, cue: null }
    await rememberProposal(world, { ...answered, outcome: 'rejected', by: agnes.id })
    expect(await told()).toEqual({ marks: 'claims' })

    const note = { articleId: id, words: 'wooden boat', text: 'Which?', to: '', by: agnes.id }
    const written = await newsroom.writeNote(world, note)
    if (!written.ok) throw new Error(written.reason)
    expect(await told()).toEqual({ marks: 'notes' })
    await newsroom.resolveNote(world, { noteId: written.noteId, resolved: true, by: agnes.id })
    expect(await told()).toEqual({ marks: 'notes' })
    await reader?.cancel()
  })
})
