import { createArticle } from '../../../../test/factories/articles.ts'
import { createStaff } from '../../../../test/factories/staff.ts'
import { expect, test } from '../../../../test/world.ts'
import { unpublishArticle } from '../../publishing/unpublish-article.ts'
import { openPreview, sharePreview } from './share-preview.ts'

test('a link ends when its story is withdrawn; one that is made after that opens', async ({
  world,
  clock,
}) => {
  const { id: articleId } = await createArticle(world)
  const by = await createStaff(world, 'editor')
  const share = async () => {
    const shared = await sharePreview(world, { articleId, forWhom: 'Kim', days: 7, by: by.id })
    if (!shared.ok) throw new Error(shared.reason)
    return shared.token
  }
  const early = await share()
  expect(await openPreview(world, early)).not.toBeNull()
  clock.advance({ minutes: 1 })
  await unpublishArticle(world, { articleId, by: null, kind: 'legal' })
  expect(await openPreview(world, early)).toBeNull()
  clock.advance({ minutes: 1 })
  expect(await openPreview(world, await share())).not.toBeNull()
})
