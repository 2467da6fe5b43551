import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import type { ReaderId } from '../../readers/index.ts'
import { writeTrust } from '../store/moderation.ts'

/** Lets a reader's comments appear at once, as if a moderator had approved one. For importers and sample data. */
export const trustReader = ({ db, clock }: { db: Db; clock: Clock }, reader: ReaderId): Promise<void> =>
  writeTrust(db, reader, clock.now())
