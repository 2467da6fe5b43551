import { modifyAwarenessUpdate } from 'y-protocols/awareness'
import { Problem } from '../../platform/http/index.ts'
import type { StaffMember } from '../../staff/index.ts'

const colours = 6

/** A number for the class that marks somebody: the same for them on every screen. */
const colourOf = ({ id }: Pick<StaffMember, 'id'>): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % colours

const userOf = (staff: Pick<StaffMember, 'id' | 'name'>) => ({
  name: staff.name,
  colour: colourOf(staff),
})

/**
 * Where somebody is in a text, under the name they are signed in with, whatever the update says.
 * @throws Problem `bad-request` for what is no such update
 */
export function signPresence(update: Uint8Array, staff: StaffMember): Uint8Array {
  try {
    return modifyAwarenessUpdate(update, (state: { cursor?: unknown } | null) =>
      state ? { cursor: state.cursor ?? null, user: userOf(staff) } : null,
    )
  } catch {
    throw new Problem('bad-request', 'No presence could be read')
  }
}
