import { z } from 'zod'
import { defineEvent } from '../platform/jobs/index.ts'

/** Who says what in a story was marked, changed, linked or taken off, words that were lost are found, or a proposal was answered. */
export const claimsChanged = defineEvent('claims.changed', z.object({ storyId: z.string() }))

/** A claim of a story that may be out is firmer or less firm than it was. */
export const standingChanged = defineEvent('claim.standing-changed', z.object({ storyId: z.string() }))
