export const manners = {
  'on-record': 'on the record',
  document: 'in a document',
  'published-report': 'in a published report',
  background: 'as background',
  anonymous: 'without being named',
  'no-comment': 'declined to comment',
  unattributed: 'nobody named',
}

export const standings = {
  asserted: 'said, not checked',
  corroborated: 'corroborated by an independent source',
  confirmed: 'confirmed',
  denied: 'denied',
  'neither-confirmed-nor-denied': 'neither confirmed nor denied',
  unverified: 'could not be verified',
  'reporters-judgement': 'a reporter’s judgement',
  retracted: 'retracted',
}

export const kinds = {
  fact: 'A fact',
  judgement: 'A judgement',
  prediction: 'A prediction',
  demand: 'A demand',
}

export const sourceKinds = {
  person: 'Person',
  organisation: 'Organisation',
  document: 'Document',
  collective: 'Group that is not named one by one',
  anonymous: 'Anonymous',
}

export const relations = { 'told-to': 'told', 'reported-by': 'as reported by' }

export const links = {
  supports: 'supports',
  denies: 'denies',
  'responds-to': 'responds to',
  qualifies: 'qualifies',
  'same-origin': 'has the same origin as',
}
