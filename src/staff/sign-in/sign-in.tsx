import { z } from 'zod'
import type { SignInDoor } from '../../platform/identity/index.ts'
import { loadPaper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { PasskeyDoor, RecoveryWay } from '../account/other-ways.tsx'
import type { StaffId } from '../member.ts'
import { DeskDoorPage } from '../pages/desk-page.tsx'
import { findStaffRecordByEmail } from '../store.ts'
import { staffLinkPurpose } from './desk-link.ts'
import { enterDesk } from './enter-desk.ts'
import { beginStaffSession } from './session.ts'
import { mailSignInLink } from './sign-in-jobs.ts'

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
        <DeskDoorPage paper={paper} title={title} scripts={['passkeys.js']}>
          {children}
        </DeskDoorPage>
      ),
      otherWays: next => ({
        before: <PasskeyDoor paper={paper} next={next} />,
        after: <RecoveryWay paper={paper} next={next} />,
      }),
    }
  },
  async prepare(c, email) {
    const { clock } = c.get('services')
    return {
      may: 'enter',
      enter: async tx => {
        const staff = await findStaffRecordByEmail(tx, email)
        return staff && (await enterDesk({ db: tx, clock }, staff.id, 'link')) ? staff.id : null
      },
    }
  },
  welcome: (c, id) => beginStaffSession(c, id as StaffId),
}
