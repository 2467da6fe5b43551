import { z } from 'zod'
import { defineEvent, defineJob, idField } from '../platform/jobs/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { EditionId } from './editions/edition.ts'
import type { SubscriberId } from './subscribers/subscriber.ts'

const subscriberId = idField<SubscriberId>()
const editionId = idField<EditionId>()
const day = idField<Day>()

export const confirmationMail = defineJob('newsletter.confirmation-mail', z.object({ linkId: z.string() }))

export const alreadySubscribedMail = defineJob(
  'newsletter.already-subscribed-mail',
  z.object({ subscriberId }),
)

export const sendEditionJob = defineJob('newsletter.send-edition', z.object({ editionId }), 20)

/** The day's edition is there, frozen. */
export const editionComposed = defineEvent('edition.composed', z.object({ editionId, day }))

/** Every recipient's delivery has an outcome. */
export const editionSent = defineEvent('edition.sent', z.object({ editionId, day }))
