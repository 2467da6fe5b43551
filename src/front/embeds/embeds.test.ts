import { createArticle } from '../../../test/factories/articles.ts'
import { ask, pathOf } from '../../../test/factories/front.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { urls } from '../../urls.ts'
import { findPlayer, openPlayer } from './find-player.ts'

describe('a player', () => {
  test.for([
    [
      'https://www.youtube.com/watch?v=a1b2c3d4e5f',
      'https://www.youtube-nocookie.com/embed/a1b2c3d4e5f?autoplay=1',
    ],
    [
      'https://m.youtube.com/watch?app=x&v=a1b2c3d4e5f&t=3',
      'https://www.youtube-nocookie.com/embed/a1b2c3d4e5f?autoplay=1',
    ],
    ['https://youtu.be/a1b2c3d4e5f?t=9', 'https://www.youtube-nocookie.com/embed/a1b2c3d4e5f?autoplay=1'],
    [
      'https://youtube.com/shorts/a1b2c3d4e5f/',
      'https://www.youtube-nocookie.com/embed/a1b2c3d4e5f?autoplay=1',
    ],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
    [
      'https://vimeo.com/76979871/0a1b2c3d4e',
      'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1&h=0a1b2c3d4e',
    ],
    [
      'https://framatube.org/w/d6ZiUHJRxpjoZKSeetjSXe',
      'https://framatube.org/videos/embed/d6ZiUHJRxpjoZKSeetjSXe?p2p=0&autoplay=1',
    ],
    [
      'https://soundcloud.com/forss/flickermood',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood&auto_play=true',
    ],
    [
      'https://open.spotify.com/intl-de/episode/0123456789abcdefABCDEF',
      'https://open.spotify.com/embed/episode/0123456789abcdefABCDEF',
    ],
    ['https://mastodon.social/@ferry/115', 'https://mastodon.social/@ferry/115/embed'],
  ])('of %s is %s', ([page = '', player]) => {
    const found = findPlayer(page)
    expect(found?.url).toBe(player)
    expect(openPlayer(found?.provider.key ?? '', found?.reference ?? '')).toEqual(found)
  })

  test.for([
    'https://youtube.com.evil.example/watch?v=a1b2c3d4e5f',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/@channel',
    'https://mastodon.evil.example/@a/1',
    'https://user@youtu.be.example/a1b2c3d4e5f',
    'https://vimeo.com:444/76979871',
    'javascript:alert(1)//youtu.be/a1b2c3d4e5f',
  ])('is not made of %s', page => {
    expect(findPlayer(page)).toBeNull()
  })
})

const body =
  '[!embed](https://youtu.be/a1b2c3d4e5f "A “crossing” & more")\n\n[!embed](https://video.example/1 "B")'

test('a story’s page may frame the players that it holds, and no other page may', async ({ world }) => {
  const article = await createArticle(world, { body })
  const policy = (headers: Headers) =>
    /frame-src [^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0]
  const { document, headers } = await world.visitor().open(pathOf(article))
  expect(policy(headers)).toBe("frame-src 'self' https://www.youtube-nocookie.com")
  const frames = [...document.querySelectorAll('iframe')]
  expect(frames.map(frame => frame.getAttribute('src'))).toEqual(['/embeds/youtube/a1b2c3d4e5f'])
  expect(frames[0]?.getAttribute('title')).toBe('A “crossing” & more (YouTube)')
  expect(frames[0]?.getAttribute('sandbox')).not.toContain('top-navigation')
  expect(document.querySelectorAll('.embed')[1]?.textContent).toContain('Opens video.example')
  const other = await createArticle(world, { headline: 'Another', body: 'Without.' })
  expect(policy((await ask(world, pathOf(other))).headers)).toBe("frame-src 'self'")
  expect(
    (await world.visitor().open(urls.version(article, 1))).document.querySelectorAll('iframe'),
  ).toHaveLength(1)
  for (const feed of ['/feed.xml', '/feed.json'])
    expect((await ask(world, feed)).body).not.toContain('iframe')
})

test('a frame holds what the list knows, and nothing else', async ({ world }) => {
  const page = await world.visitor().open('/embeds/youtube/a1b2c3d4e5f')
  expect(page.text).toBe('Play the video here Loads from YouTube, which then sees your address.')
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  for (const path of ['youtube/short', 'nobody/a1b2c3d4e5f', 'peertube/evil.example/d6ZiUHJRxpjoZKSeetjSXe'])
    expect((await world.visitor().open(`/embeds/${path}`)).status, path).toBe(404)
})
