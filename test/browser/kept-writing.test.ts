import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { closeServices, openServices } from '../../src/app/index.ts'
import { findStoryForDesk, listStoriesForDesk } from '../../src/articles/index.ts'
import { draftsFollow } from '../../src/desk/index.ts'
import { silentLogger } from '../../src/platform/log/index.ts'
import { changeRole, endStaffSessions } from '../../src/staff/change-staff.ts'
import { createDeskLink, listStaff } from '../../src/staff/index.ts'
import { urls } from '../../src/urls.ts'
import { freePort } from '../free-port.ts'
import { describe, expect, test } from './paper.ts'
import { atDesk, draftStory, hire, openEditor, startPaper, typeAtEnd, written } from './writers.ts'

describe('nothing that is written is lost', () => {
  test('offline it is kept on the device, in a tab that is killed too, and sent when there is a network', async ({
    paper,
  }) => {
    const story = await draftStory(paper.services)
    const context = await paper.reader()
    const page = await atDesk(context, await hire(paper.services, 'Agnes Tolliver'))
    await openEditor(page, story)
    await context.setOffline(true)
    await typeAtEnd(page, 0, ' Written on the train.')
    const status = page.locator('[data-writing-status]')
    await expect.poll(() => status.innerText()).toContain('Offline')
    await context.setOffline(false)
    await expect.poll(() => status.innerText()).toBe('Saved')
    await expect
      .poll(async () => (await findStoryForDesk(paper.services.db, story))?.story.body)
      .toContain('Written on the train.')

    // A browser cannot be taken off the network once a page of it has crashed, nor back on: the way is cut instead.
    let isCut = true
    await context.route(/\/writing/, route => (isCut ? route.abort() : route.continue()))
    await typeAtEnd(page, 1, ' And in the tunnel.')
    await expect.poll(() => status.innerText()).toContain('Offline')
    const client = await context.newCDPSession(page)
    void client.send('Page.crash').catch(() => {})
    isCut = false
    const next = await context.newPage()
    await openEditor(next, story)
    await expect.poll(() => written(next)).toContain('And in the tunnel.')
    await expect
      .poll(async () => (await findStoryForDesk(paper.services.db, story))?.story.body)
      .toContain('And in the tunnel.')
  })

  test('a session that is ended while somebody writes: the words stay on the device until they are signed in again', async ({
    paper,
  }) => {
    const { services } = paper
    const story = await draftStory(services)
    const context = await paper.reader()
    const page = await atDesk(context, await hire(services, 'Agnes Tolliver'))
    await openEditor(page, story)
    const status = page.locator('[data-writing-status]')
    await expect.poll(() => status.innerText()).toBe('Saved')
    const agnes = (await listStaff(services.db)).find(({ name }) => name === 'Agnes Tolliver')
    if (!agnes) throw new Error('Nobody was hired')
    const kept = async () => (await findStoryForDesk(services.db, story))?.story.body ?? ''
    const post = () =>
      page.evaluate(
        address => fetch(address, { method: 'POST' }).then(({ status }) => status),
        `/desk/stories/${story}/writing/open`,
      )

    // The stream ends, and the page says so before a letter is typed.
    await endStaffSessions(services, { staffId: agnes.id, by: null })
    await expect.poll(() => status.innerText()).toContain('You are signed out')
    expect(await page.locator('[data-writing-door]').isVisible()).toBe(true)
    expect(await post()).toBe(401)
    await typeAtEnd(page, 0, ' Written outside.')
    expect(await kept()).not.toContain('Written outside.')
    // Whoever signs in on this browser meanwhile does not send them.
    const tom = await atDesk(context, await hire(services, 'Tom Reyes'))
    await page.bringToFront()
    expect(await post()).toBe(200)
    await expect.poll(() => status.innerText()).toContain('You are signed out')
    await tom.close()
    await page.close()

    const link = urls.deskLink(await createDeskLink(services, agnes.id))
    const again = await atDesk(context, link)
    await openEditor(again, story)
    await expect.poll(() => written(again)).toContain('Written outside.')
    await expect.poll(kept).toContain('Written outside.')

    const now = again.locator('[data-writing-status]')
    await changeRole(services, { staffId: agnes.id, by: null, role: 'moderator' })
    await expect.poll(() => now.innerText()).toContain('You may not write')
    await typeAtEnd(again, 1, ' And without a role.')
    expect(await kept()).not.toContain('And without a role.')
    await changeRole(services, { staffId: agnes.id, by: null, role: 'reporter' })
    await expect.poll(() => now.innerText(), { timeout: 40_000 }).toBe('Saved')
    await expect.poll(kept).toContain('And without a role.')
  })

  test('a device forgets what is published as it stands, and never what was not sent', async ({ paper }) => {
    const { services } = paper
    const [one, two] = [await draftStory(services), await draftStory(services)]
    const context = await paper.reader()
    const page = await atDesk(context, await hire(services, 'Agnes Tolliver'))
    const kept = async (story: string) =>
      (await page.evaluate(() => indexedDB.databases())).some(({ name }) => name?.endsWith(story))
    const status = page.locator('[data-writing-status]')

    await openEditor(page, one)
    await typeAtEnd(page, 0, ' At once.')
    await expect.poll(() => status.innerText()).toBe('Saved')
    await page.goto('/desk/stories')
    expect(await kept(one)).toBe(true)
    await openEditor(page, one)
    await page.locator('.actions [formaction$="/publish"]').first().click()
    await page.waitForURL(/notice=/)
    await page.locator('.editor-text').waitFor()
    await page.goto('/desk/stories')
    await expect.poll(() => kept(one)).toBe(false)

    let isCut = true
    await context.route(/\/writing/, route => (isCut ? route.abort() : route.continue()))
    isCut = false
    await openEditor(page, two)
    await expect.poll(() => status.innerText()).toBe('Saved')
    isCut = true
    await typeAtEnd(page, 0, ' Never sent.')
    await expect.poll(() => status.innerText()).toContain('Offline')
    await page.goto('/desk')
    const notice = page.locator('[data-unsent-writing]')
    await expect.poll(() => notice.isVisible()).toBe(true)
    await page.locator('form[action$="/sign-out"] button').click()
    await page.waitForURL(/sign-in/)
    await expect.poll(() => notice.isVisible()).toBe(true)
    expect(await kept(two)).toBe(true)

    isCut = false
    const agnes = (await listStaff(services.db)).find(({ name }) => name === 'Agnes Tolliver')
    if (!agnes) throw new Error('Nobody was hired')
    await page.goto(urls.deskLink(await createDeskLink(services, agnes.id)))
    await page.locator('main form button').click()
    await page.waitForURL(/\/desk(\?|$)/)
    await notice.locator('a').click()
    await expect.poll(() => written(page)).toContain('Never sent.')
    await expect.poll(() => status.innerText()).toBe('Saved')
    await page.locator('form[action$="/sign-out"] button').click()
    await page.waitForURL(/sign-in/)
    await expect.poll(() => kept(two)).toBe(false)
    expect(await notice.isVisible()).toBe(false)
    expect((await findStoryForDesk(services.db, two))?.story.body).toContain('Never sent.')
  })

  test('words that were not sent, of a story that is gone since, begin a new one and are kept no longer', async ({
    paper,
  }) => {
    const { services } = paper
    const story = await draftStory(services)
    const context = await paper.reader()
    const page = await atDesk(context, await hire(services, 'Agnes Tolliver'))
    const status = page.locator('[data-writing-status]')
    await openEditor(page, story)
    await expect.poll(() => status.innerText()).toBe('Saved')
    let isCut = true
    await context.route(/\/writing(\?|\/open|$)/, route => (isCut ? route.abort() : route.continue()))
    await typeAtEnd(page, 0, ' Never sent.')
    await expect.poll(() => status.innerText()).toContain('Offline')
    await page.goto('/desk')
    // As a backup from before the story is put back.
    await sql`pragma foreign_keys = off`.execute(services.db)
    await sql`delete from article where id = ${story}`.execute(services.db)
    isCut = false
    await page.reload()
    await page.locator('[data-unsent-writing] a').click()
    await expect.poll(() => written(page)).toContain('Never sent.')
    await expect.poll(() => status.innerText()).toBe('Saved')
    await expect
      .poll(async () => (await listStoriesForDesk(services.db, { query: 'Never sent', limit: 5 })).length)
      .toBe(1)
    const kept = await page.evaluate(() => indexedDB.databases())
    expect(kept.some(({ name }) => name?.endsWith(story))).toBe(false)
    await page.goto('/desk')
    expect(await page.locator('[data-unsent-writing]').isVisible()).toBe(false)
  })

  test('a new story is there from its first letters, and has its address', async ({ paper }) => {
    const page = await atDesk(await paper.reader(), await hire(paper.services, 'Agnes Tolliver'))
    await openEditor(page, 'new')
    await page.locator('[name=headline]').fill('Fog at the harbour')
    await page.waitForURL(/\/desk\/stories\/01/)
    await page.locator('.editor-text').click()
    await page.keyboard.type('Nothing sails.')
    await expect
      .poll(
        async () =>
          (await listStoriesForDesk(paper.services.db, { query: 'Nothing sails', limit: 5 })).length,
      )
      .toBe(1)
    await page.locator('.story-form > .actions button[type=submit]:not([formaction])').click()
    await page.waitForURL(/notice=draftSaved/)
    expect(await written(page)).toContain('Nothing sails.')
    const stories = await listStoriesForDesk(paper.services.db, { query: 'Fog at the harbour', limit: 5 })
    expect(stories).toHaveLength(1)
  })

  test('a new story is written on with all that a saved one has: its stage, who says so, and undo', async ({
    paper,
  }) => {
    const page = await atDesk(await paper.reader(), await hire(paper.services, 'Agnes Tolliver'))
    await openEditor(page, 'new')
    await page.locator('.editor-text').click()
    await page.keyboard.type('The pier will close, the harbour master said.')
    await page.locator('.moves').waitFor()
    await page.locator('.editor-text .claimed--proposed').waitFor()
    await page.keyboard.press('Alt+J')
    await page.keyboard.press('Alt+A')
    await page.locator('.claim-panel').waitFor()
    expect(await page.locator('.claim-panel input').inputValue()).toBe('the harbour master')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Z')
    expect(await written(page)).not.toContain('harbour master')
  })

  test('a server killed while somebody types loses nothing it took, and gets the rest when it is back', async ({
    paper,
  }) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'standfirst-kill-writing-'))
    cpSync(inject('seededPaper'), dataFolder, { recursive: true })
    const port = await freePort()
    const url = `http://localhost:${port}`
    const open = () =>
      openServices({ port, url, dataFolder, databaseUrl: null, smtpUrl: null, proxies: [] }, silentLogger())
    const before = await open()
    const story = await draftStory(before)
    const link = await hire(before, 'Agnes Tolliver')
    await closeServices(before)

    let child = await startPaper(dataFolder, port)
    const page = await atDesk(await paper.reader({ baseURL: url }), link)
    await openEditor(page, story)
    let typed = ''
    for (let kill = 0; kill < 3; kill += 1) {
      const words = [`kill${kill}one `, `kill${kill}two `, `kill${kill}three `]
      for (const [place, word] of words.entries()) {
        await typeAtEnd(page, 1, word)
        typed += word
        if (place === 1) {
          child.kill('SIGKILL')
          await once(child, 'exit')
        }
      }
      child = await startPaper(dataFolder, port)
      await expect
        .poll(() => page.locator('[data-writing-status]').innerText(), { timeout: 40_000 })
        .toBe('Saved')
    }
    child.kill('SIGKILL')
    await once(child, 'exit')
    const after = await open()
    // What the last process left undone, the next does: the draft follows the document.
    await draftsFollow.run(after)
    const kept = (await findStoryForDesk(after.db, story))?.story.body ?? ''
    for (const word of typed.trim().split(' ')) expect(kept).toContain(word)
    await closeServices(after)
    rmSync(dataFolder, { recursive: true, force: true })
  }, 240_000)
})
