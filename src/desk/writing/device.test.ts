import { createArticle } from '../../../test/factories/articles.ts'
import { createWriter } from '../../../test/factories/writing.ts'
import { expect, test } from '../../../test/world.ts'
import { type ArticleId, saveDraft } from '../../articles/index.ts'
import { urls } from '../../urls.ts'
import { draftsFollow, storiesAtRest, storiesGone } from './progress.ts'

test('what one person wrote is not taken from another who is signed in by now', async ({ world }) => {
  const { id } = await createArticle(world)
  const agnes = await createWriter(world, id)
  const someone = { writer: 'somebody-else' }
  const empty = new Uint8Array()
  expect((await agnes.post(urls.deskWritingOpen(id), empty, someone)).status).toBe(401)
  expect((await agnes.post(urls.deskWriting(id), empty, someone)).status).toBe(401)
})

test('a device need not keep a story that is out as it stands, or gone; one at work it keeps', async ({
  world,
}) => {
  const { id: out } = await createArticle(world)
  const story = { headline: 'Fog', section: '', body: '' }
  const draft = await saveDraft(world, { articleId: null, by: null, story })
  const gone = 'nowhere' as ArticleId
  expect(await storiesAtRest(world.db, [out, draft, gone])).toEqual([out, gone])
  expect(await storiesGone(world.db, [out, draft, gone])).toEqual([gone])

  const agnes = await createWriter(world, out)
  await agnes.open()
  expect(await storiesAtRest(world.db, [out])).toEqual([out])
  agnes.doc.getText('headline').insert(0, 'Not yet: ')
  await agnes.send()
  expect(await storiesAtRest(world.db, [out])).toEqual([])
  await draftsFollow.run(world.services)
  expect(await storiesAtRest(world.db, [out])).toEqual([])
})
