import type { Said } from '../note.ts'

/** Somebody says so, and nothing else is known that would let the paper say it in its own voice. */
export const restsOnSomebodysWord = ({ claim, speaker }: Said): boolean => {
  if (!claim) return speaker !== null
  if (claim.source === null && claim.hops.length === 0) return false
  if (claim.manner === 'document' || claim.manner === 'background' || claim.manner === 'no-comment')
    return false
  const { standing } = claim.standing
  return (
    standing === 'asserted' ||
    standing === 'unverified' ||
    standing === 'denied' ||
    standing === 'neither-confirmed-nor-denied'
  )
}

export const isFirm = ({ claim }: Said): boolean =>
  claim !== null &&
  (claim.standing.standing === 'confirmed' ||
    claim.standing.standing === 'corroborated' ||
    claim.manner === 'document')
