import { z } from 'zod'
import { mintLinkToken, readSignInSubject } from '../../platform/identity/index.ts'
import { defineJob, handleJob, idField } from '../../platform/jobs/index.ts'
import { type LinkMailWords, linkMail, sendOrThrow } from '../../platform/mail/index.ts'
import type { Services } from '../../platform/services.ts'
import { loadPaper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { noticeJobs } from '../account/notices.ts'
import type { StaffId, StaffMember } from '../member.ts'
import { findStaff, findStaffRecordByEmail } from '../store.ts'
import { createDeskLink, invitationMinutes } from './desk-link.ts'

export const mailSignInLink = defineJob('staff.mail-sign-in-link', z.object({ linkId: z.string() }))

export const mailInvitation = defineJob('staff.mail-invitation', z.object({ staffId: idField<StaffId>() }))

export const staffJobs = [
  ...noticeJobs,
  handleJob(mailSignInLink, async (services, { linkId }) => {
    const minted = await mintLinkToken(services, linkId)
    if (!minted) return
    const staff = await findStaffRecordByEmail(services.db, readSignInSubject(minted.subject).account)
    // Somebody asked with an address that does not work here: they were answered as everybody is.
    if (!staff || staff.revokedAt) return
    await mailLink(services, { kind: 'signIn', staff, token: minted.token })
  }),
  handleJob(mailInvitation, async (services, { staffId }) => {
    const staff = await findStaff(services.db, staffId)
    if (!staff) return
    const token = await createDeskLink(services, staff.id, invitationMinutes)
    await mailLink(services, { kind: 'invitation', staff, token })
  }),
]

async function mailLink(
  services: Services,
  { kind, staff, token }: { kind: 'signIn' | 'invitation'; staff: StaffMember; token: string },
): Promise<void> {
  const paper = await loadPaper(services)
  const { name } = paper.settings
  const t = paper.t.staff.mails
  const words: LinkMailWords =
    kind === 'signIn' ? t.signIn(name) : t.invitation(name, paper.url, paper.t.staff.roles[staff.role])
  await sendOrThrow(services.mailer, {
    to: staff.email,
    from: paper.mailFrom,
    ...linkMail(words, {
      url: absolute(paper.url, urls.deskLink(token)),
      sender: { name, language: paper.wordsLanguage, url: paper.url },
    }),
  })
}
