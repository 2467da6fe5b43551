import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from '../../../test/world.ts'
import { createApp } from '../../app/index.ts'
import { urls } from '../../urls.ts'
import { renditionFile, widthsFor } from './picture.ts'
import { savePicture } from './save-picture.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336' } })

describe('a picture', () => {
  test('is stored upright, in widths up to its own, without what the camera noted', async ({ world }) => {
    const { dataFolder } = world.services.config
    const bytes = await picture(300, 900)
      .withExif({ IFD0: { Make: 'Secret camera' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const saved = await savePicture({ dataFolder }, bytes)
    if (!saved.ok) throw new Error(saved.reason)
    expect(saved.picture).toMatchObject({ width: 900, height: 300, widths: [400, 800, 900] })
    const file = join(dataFolder, 'pictures', renditionFile(saved.picture.file, 400, 'jpg'))
    const stored = await sharp(file).metadata()
    expect(stored).toMatchObject({ format: 'jpeg', width: 400, height: 133 })
    expect(stored.exif).toBeUndefined()
    expect(stored.orientation).toBeUndefined()
  })

  test('is stored once, and leaves nothing half written', async ({ world }) => {
    const { dataFolder } = world.services.config
    const bytes = await picture(50, 50).png().toBuffer()
    const [first, second] = [
      await savePicture({ dataFolder }, bytes),
      await savePicture({ dataFolder }, bytes),
    ]
    expect(first).toEqual(second)
    expect(readdirSync(join(dataFolder, 'pictures')).map(name => name.slice(24))).toEqual([
      '-50x50-50.avif',
      '-50x50-50.jpg',
      '-50x50-50.webp',
    ])
  })

  test('is refused when it is none, is broken, is a drawing in SVG, or is huge', async ({ world }) => {
    const { dataFolder } = world.services.config
    const broken = (await picture(900, 900).jpeg().toBuffer()).subarray(0, 900)
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')
    const huge = await picture(9000, 8000).png({ compressionLevel: 9 }).toBuffer()
    for (const bytes of [Buffer.from('words'), Buffer.alloc(0), broken, svg])
      expect(await savePicture({ dataFolder }, bytes)).toEqual({ ok: false, reason: 'not-a-picture' })
    expect(await savePicture({ dataFolder }, huge)).toEqual({ ok: false, reason: 'too-large' })
  })

  test('is never enlarged', () => {
    expect([200, 400, 1000, 1600, 4000].map(widthsFor)).toEqual([
      [200],
      [400],
      [400, 800, 1000],
      [400, 800, 1200, 1600],
      [400, 800, 1200, 1600, 2400],
    ])
  })

  test('that was stored before there was AVIF is served as the WebP that it is', async ({ world }) => {
    const { dataFolder } = world.services.config
    const saved = await savePicture({ dataFolder }, await picture(50, 50).png().toBuffer())
    const name = saved.ok ? renditionFile(saved.picture.file, 50, 'avif') : ''
    const app = createApp(world.services)
    const ask = async () => (await app.request(urls.picture(name))).headers.get('content-type')
    expect(await ask()).toBe('image/avif')
    rmSync(join(dataFolder, 'pictures', name))
    expect(await ask()).toBe('image/webp')
  })

  test('is served for good, and nothing else is', async ({ world }) => {
    const saved = await savePicture(
      { dataFolder: world.services.config.dataFolder },
      await picture(50, 50).png().toBuffer(),
    )
    const name = saved.ok ? renditionFile(saved.picture.file, 50, 'webp') : ''
    const app = createApp(world.services)
    const answer = await app.request(urls.picture(name))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/webp')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const path of [
      '..%2fsecret',
      '%2e%2e%2fsecret',
      'secret',
      name.replace('50x50', '51x51'),
      `${name}%00`,
    ])
      expect((await app.request(`/pictures/${path}`)).status, path).toBe(404)
  })
})
