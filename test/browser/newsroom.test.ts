import type { Page } from 'playwright-core'
import { openSession } from '../../src/platform/identity/index.ts'
import { saveSettings } from '../../src/site/index.ts'
import type { Role } from '../../src/staff/index.ts'
import { createStaff } from '../factories/staff.ts'
import { describe, expect, type OpenPaper, test } from './paper.ts'

/** Somebody of the staff in a browser of their own. */
async function atDesk(paper: OpenPaper, role: Role, name: string, scripts: boolean) {
  const staff = await createStaff(paper.services, role, { name })
  const token = await openSession(paper.services, { name: 'staff', days: 14 }, staff.id, 'Chromium')
  const context = await paper.reader({ scripts })
  await context.addCookies([{ name: 'standfirst-staff', value: token, url: paper.url }])
  return { staff, page: await context.newPage() }
}

const column = (page: Page, name: string) => page.locator(`.board-column[data-drop="${name}"]`)

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('a newsroom %s', (_, scripts) => {
  test('plans a story, writes it, notes, signs off, publishes and amends', {
    timeout: 240_000,
  }, async ({ paper }) => {
    await saveSettings(paper.services, { signOff: 'second-editor' })
    const nora = await atDesk(paper, 'editor', 'Nora Whitlow', scripts)
    const tom = await atDesk(paper, 'reporter', 'Tom Reyes', scripts)

    await nora.page.goto('/desk/board')
    await nora.page.locator('.plan-box > summary').click()
    await nora.page.locator('[name=title]').fill('The bell in the mud')
    await nora.page.locator('.plan-box [name=assignee]').selectOption({ label: 'Tom Reyes' })
    await nora.page.locator('.plan-box button').click()
    await nora.page.locator('.card', { hasText: 'The bell in the mud' }).waitFor()

    await tom.page.goto('/desk')
    await tom.page.locator('.own-work a', { hasText: 'The bell in the mud' }).click()
    if (scripts) await tom.page.locator('.ProseMirror').waitFor()
    await tom.page.locator('[name=section]').selectOption('harbour')
    await tom.page.locator('[name=authors]').fill('Tom Reyes')
    await tom.page.locator('[name=tags]').fill('Bells')
    const body = scripts ? tom.page.locator('.ProseMirror') : tom.page.locator('textarea[name=body]')
    await body.click()
    await tom.page.keyboard.type('A bell was found on Tuesday, the harbour master said.')
    await tom.page.locator('.story-form .actions button', { hasText: 'Save draft' }).click()
    await tom.page.locator('.notice', { hasText: 'Saved' }).waitFor()
    const story = new URL(tom.page.url()).pathname
    await tom.page.locator('.work-box button[name=to][value=ready]').click()
    await tom.page.locator('.stage-now', { hasText: 'Ready' }).waitFor()

    await nora.page.goto(`${story}/notes`)
    await nora.page.locator('[name=words]').fill('the harbour master')
    await nora.page.locator('[name=text]').first().fill('By name, @tom?')
    await nora.page.locator('form button', { hasText: 'Write the note' }).click()
    expect(await nora.page.locator('.note mark').innerText()).toBe('the harbour master')
    await tom.page.goto('/desk')
    await tom.page.locator('a', { hasText: 'By name, @tom?' }).waitFor()

    await nora.page.goto('/desk')
    await nora.page.locator('.own-work a', { hasText: 'The bell in the mud' }).first().click()
    await nora.page.locator('button', { hasText: 'I have read it' }).click()
    await nora.page.locator('.sign-off-held').waitFor()
    await nora.page.goto('/desk/board')
    if (scripts)
      await nora.page
        .locator('.card', { hasText: 'The bell in the mud' })
        .dragTo(column(nora.page, 'published'), { targetPosition: { x: 60, y: 20 } })
    else await column(nora.page, 'ready').locator('.card button[value=published]').first().click()
    await column(nora.page, 'published').locator('.card', { hasText: 'The bell in the mud' }).waitFor()
    await expect
      .poll(
        async () =>
          (await nora.page.goto('/tags/bells'))?.status() === 200 && nora.page.locator('main').innerText(),
      )
      .toContain('The bell in the mud')

    await nora.page.goto(story)
    await nora.page.locator('[name=standfirst]').fill('It still rings.')
    await nora.page.locator('.story-form .actions button', { hasText: 'Save draft' }).click()
    await nora.page.locator('.amended-banner').waitFor()
    expect(await nora.page.locator('.amended-banner').innerText()).toContain('readers still see version 1')
    await nora.page.locator('.amended-banner a[href$="/discard"]').click()
    await nora.page.locator('main form button').click()
    await nora.page.locator('.stage-now', { hasText: 'Published' }).waitFor()
  })
})
