import { z } from 'zod'
import { defineEvent } from '../platform/jobs/index.ts'

/** Somebody came, left or changed their role. */
export const staffChanged = defineEvent('staff.changed', z.object({}))
