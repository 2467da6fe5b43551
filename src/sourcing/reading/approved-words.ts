import { createHash } from 'node:crypto'
import type { Source } from '../source.ts'

/** Names all that is said of a source, so that an approval is for what was read and nothing else. */
export const approvedWords = ({ wording, role, interest, anonymity }: Source): string =>
  createHash('sha256')
    .update(JSON.stringify([wording, role, interest, anonymity?.number, anonymity?.reason]))
    .digest('base64url')
    .slice(0, 22)
