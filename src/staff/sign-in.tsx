import { z } from 'zod'
import type { SignInDoor } from '../platform/identity/index.ts'
import { loadPaper } from '../site/index.ts'
import { urls } from '../urls.ts'
import { recordAudit } from './audit-store.ts'
import { staffLinkPurpose } from './desk-link.ts'
import type { StaffId } from './member.ts'
import { DeskDoorPage } from './pages/desk-page.tsx'
import { beginStaffSession } from './session.ts'
import { mailSignInLink } from './sign-in-jobs.ts'
import { findStaffRecordByEmail, writeStaff } from './store.ts'

/** The desk's door: for those who work here, and answering everybody else in the same way. */
export const deskDoor: SignInDoor = {
  purpose: staffLinkPurpose,
  validMinutes: 15,
  url: {
    ask: urls.deskSignIn,
    link: urls.deskLink,
    code: urls.deskCode,
    home: urls.desk,
  },
  mail: mailSignInLink,
  // Anything with an @: a trial's administrator is admin@localhost. Mail goes to those who work here alone.
  email: message =>
    z
      .string(message)
      .trim()
      .max(254, message)
      .regex(/^[^\s@]+@[^\s@]+$/, message),
  async dress(c) {
    const paper = await loadPaper(c.get('services'))
    return {
      words: paper.t.staff.signIn,
      frame: (title, children) => (
        <DeskDoorPage paper={paper} title={title}>
          {children}
        </DeskDoorPage>
      ),
    }
  },
  async prepare(c, email) {
    const { clock } = c.get('services')
    return {
      may: 'enter',
      enter: async tx => {
        const staff = await findStaffRecordByEmail(tx, email)
        if (!staff || staff.revokedAt) return null
        await writeStaff(tx, staff.id, { signedInAt: clock.now() })
        await recordAudit(
          { db: tx, clock },
          { by: staff.id, action: 'staff.signed-in', subject: `staff:${staff.id}` },
        )
        return staff.id
      },
    }
  },
  welcome: (c, id) => beginStaffSession(c, id as StaffId),
}
