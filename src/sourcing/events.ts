import { z } from 'zod'
import { defineEvent } from '../platform/jobs/index.ts'

/** A claim of a story that may be out is firmer or less firm than it was. */
export const standingChanged = defineEvent('claim.standing-changed', z.object({ storyId: z.string() }))
