import { firstDeskLink } from '../../src/staff/index.ts'
import { expect, test } from './paper.ts'

test('a passkey made at the desk signs in, and the page without scripts still offers the link', async ({
  paper,
}) => {
  const page = await (await paper.reader()).newPage()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })

  await page.goto((await firstDeskLink(paper.services)) ?? '')
  await page.getByRole('button').click()
  await page.goto('/desk/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('The passkey is added').waitFor()

  await page.getByRole('button', { name: 'Sign out', exact: true }).first().click()
  await page.goto('/desk/audit')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL(/\/desk\/audit$/)
  expect(await page.getByText('signed in with a passkey').count()).toBe(1)

  const plain = await (await paper.reader({ scripts: false })).newPage()
  await plain.goto('/desk/sign-in')
  expect(await plain.getByRole('button', { name: 'Sign in with a passkey' }).isVisible()).toBe(false)
  expect(await plain.getByRole('button', { name: 'Send me a link' }).isVisible()).toBe(true)
})
