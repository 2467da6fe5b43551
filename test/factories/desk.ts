import { createApp } from '../../src/app/index.ts'
import type { Role } from '../../src/staff/index.ts'
import type { Visitor } from '../visitor.ts'
import type { World } from '../world.ts'
import { createStaff, signInStaff } from './staff.ts'

/** A visitor who is signed in at the desk. */
export async function atDesk(world: World, role: Role, name?: string): Promise<Visitor> {
  const visitor = world.visitor()
  await signInStaff(world, visitor, await createStaff(world, role, name ? { name } : {}))
  return visitor
}

const signedIn = (world: World, visitor: Visitor): Record<string, string> => ({
  host: new URL(world.services.config.url).host,
  origin: world.services.config.url,
  cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
})

/** What a form answers with that is no page. */
export async function download(
  world: World,
  visitor: Visitor,
  path: string,
): Promise<{ type: string; text: string }> {
  const answer = await createApp(world.services).request(world.services.config.url + path, {
    method: 'POST',
    headers: signedIn(world, visitor),
  })
  return { type: answer.headers.get('content-type') ?? '', text: await answer.text() }
}

/** Sends a form with a file in it, as a browser does, and returns the answer's status and text. */
export async function upload(
  world: World,
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string>>,
  file: { readonly field: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<{ status: number; location: string | null; html: string }> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.set(file.field, new File([new Uint8Array(file.bytes)], file.name))
  const answer = await createApp(world.services).request(world.services.config.url + path, {
    method: 'POST',
    body,
    headers: signedIn(world, visitor),
  })
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() }
}

/** The value of a field on the visitor's page; of a text area its text, of a list what is chosen. */
export function fieldValue(visitor: Visitor, name: string): string | null {
  const field = visitor.page?.document.querySelector(`[name="${name}"]`)
  if (!field) return null
  if (field.tagName === 'TEXTAREA') return field.textContent
  if (field.tagName === 'SELECT') return field.querySelector('option[selected]')?.getAttribute('value') ?? ''
  return field.getAttribute('value')
}
