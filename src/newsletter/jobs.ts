import { handleJob, type JobRegistration, type Tick } from '../platform/jobs/index.ts'
import { sendEdition } from './deliveries/send-edition.ts'
import { composeDueEdition } from './editions/compose-edition.ts'
import { alreadySubscribedMail, confirmationMail, sendEditionJob } from './job-kinds.ts'
import { mailAlreadySubscribed, mailConfirmation } from './subscribers/mail-sign-up.ts'
import { forgetUnconfirmed } from './subscribers/sign-up.ts'

export const newsletterJobs: readonly JobRegistration[] = [
  handleJob(confirmationMail, (services, { linkId }) => mailConfirmation(services, linkId)),
  handleJob(alreadySubscribedMail, (services, { subscriberId }) =>
    mailAlreadySubscribed(services, subscriberId),
  ),
  handleJob(sendEditionJob, async (services, { editionId }, { signal }) => {
    const result = await sendEdition(services, editionId, { signal })
    if (result === 'finished') return undefined
    return result === 'stopped' ? 'again' : { againAt: result.waits }
  }),
]

export const newsletterTicks: readonly Tick[] = [
  { name: 'daily edition', everySeconds: 20, run: composeDueEdition },
  { name: 'forget unconfirmed addresses', everySeconds: 3600, run: forgetUnconfirmed },
]
