import { z } from 'zod'
import { defineJob, handleJob, idField } from '../../platform/jobs/index.ts'
import { linkMail, sendOrThrow } from '../../platform/mail/index.ts'
import { loadPaper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import type { StaffId } from '../member.ts'
import { findStaff } from '../store.ts'

/** Tells somebody that a way into their account was added or used up: who did it may not have been them. */
export const mailNotice = defineJob(
  'staff.mail-notice',
  z.object({ staffId: idField<StaffId>(), deed: z.enum(['passkey-added', 'codes-made', 'code-used']) }),
)

export const noticeJobs = [
  handleJob(mailNotice, async (services, { staffId, deed }) => {
    const staff = await findStaff(services.db, staffId)
    if (!staff) return
    const paper = await loadPaper(services)
    const { name } = paper.settings
    const { notice, deeds } = paper.t.staff.mails
    await sendOrThrow(services.mailer, {
      to: staff.email,
      from: paper.mailFrom,
      ...linkMail(notice(name, deeds[deed]), {
        url: absolute(paper.url, urls.deskAccount()),
        sender: { name, language: paper.wordsLanguage, url: paper.url },
      }),
    })
  }),
]
