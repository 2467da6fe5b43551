import type { Source, SourceKind } from '../source.ts'
import type { FileEntity } from './claims-file.ts'

/** What a file's type says of a source: its kind, and what more an organisation is. */
export const sortOf: Readonly<
  Record<FileEntity['type'], Pick<Source, 'outlet' | 'government'> & { readonly kind: SourceKind }>
> = {
  Person: { kind: 'person', outlet: null, government: null },
  Organization: { kind: 'organisation', outlet: null, government: null },
  GovernmentOrganization: { kind: 'organisation', outlet: null, government: 'government' },
  NewsMediaOrganization: { kind: 'organisation', outlet: 'outlet', government: null },
  CreativeWork: { kind: 'document', outlet: null, government: null },
  Collective: { kind: 'collective', outlet: null, government: null },
  AnonymousSource: { kind: 'anonymous', outlet: null, government: null },
}

function typeOf({ kind, outlet, government }: Source): FileEntity['type'] {
  if (outlet) return 'NewsMediaOrganization'
  if (government) return 'GovernmentOrganization'
  const types = {
    person: 'Person',
    organisation: 'Organization',
    document: 'CreativeWork',
    collective: 'Collective',
    anonymous: 'AnonymousSource',
  } as const
  return types[kind]
}

/**
 * A source as a file has it.
 * @param affiliation what the file calls that which it belongs to
 */
export const entityOf = (
  source: Source,
  { affiliation, isDescribed }: { affiliation: string | undefined; isDescribed: boolean },
): FileEntity => ({
  type: typeOf(source),
  ...(isDescribed || source.kind === 'anonymous' || source.kind === 'collective'
    ? { name: null, describedAs: source.wording }
    : { name: source.wording }),
  ...(source.role ? { role: source.role } : {}),
  ...(source.interest ? { interested: true, interest: source.interest } : {}),
  ...(affiliation ? { affiliation } : {}),
  ...(source.url ? { url: source.url } : {}),
  ...(source.anonymity ? { number: source.anonymity.number, reasonGiven: source.anonymity.reason } : {}),
})
