import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'

/**
 * The buttons that make or use a passkey. The page's `data-` attributes say where to ask what to sign, where to send
 * the answer, where to go then, and what to say when it fails.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const button = place.querySelector('button')
  const alert = place.querySelector<HTMLElement>('[role=alert]')
  if (!button || !alert || !window.PublicKeyCredential) continue
  place.hidden = false
  button.addEventListener('click', async () => {
    button.disabled = true
    alert.textContent = ''
    try {
      await sign(place)
      location.assign(place.dataset.next ?? '/')
    } catch (error) {
      alert.textContent = (isCancelled(error) ? place.dataset.cancelled : place.dataset.failed) ?? ''
      button.disabled = false
      button.focus()
    }
  })
}

async function sign({ dataset }: HTMLElement): Promise<void> {
  const optionsJSON = await ask(dataset.options ?? '')
  const answer =
    dataset.passkey === 'add'
      ? await startRegistration({ optionsJSON })
      : await startAuthentication({ optionsJSON })
  await ask(dataset.answer ?? '', answer)
}

async function ask(address: string, body: unknown = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}

/** The person closed the browser's own window, or took too long. */
const isCancelled = (error: unknown): boolean =>
  error instanceof WebAuthnError
    ? error.code === 'ERROR_CEREMONY_ABORTED'
    : error instanceof Error && error.name === 'NotAllowedError'
