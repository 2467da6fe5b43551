import { namesFormat, type Paper } from '../../site/index.ts'
import type { FrozenClaim, FrozenSource } from '../../sourcing/index.ts'
import { peopleOf } from './unnamed.ts'

/** What a story stands on, in one plain sentence. */
export function restsOn(paper: Paper, claims: readonly FrozenClaim[]): string {
  const t = paper.t.frontSourcing.rests
  const outlets = distinct([
    ...claims.flatMap(({ hops }) => hops.map(({ outlet }) => outlet)),
    ...claims.flatMap(({ source }) => (source?.outlet ? [source] : [])),
  ])
  const isOutlet = new Set(outlets.map(({ id }) => id))
  const sources = distinct(claims.flatMap(({ source }) => (source ? [source] : []))).filter(
    ({ id }) => !isOutlet.has(id),
  )
  const number = (kind: FrozenSource['kind']) => sources.filter(source => source.kind === kind).length
  const list = (
    [
      [number('person'), t.people],
      [number('organisation'), t.organisations],
      [number('document'), t.documents],
      [number('collective'), t.groups],
    ] as const
  )
    .filter(([many]) => many > 0)
    .map(([many, words]) => words(many))
  const unnamed = sources.filter(({ kind }) => kind === 'anonymous')
  const people = unnamed.map(({ number }) => peopleOf(number ?? ''))
  if (unnamed.length > 0)
    list.push(
      people.every(many => many !== null)
        ? t.unnamed(people.reduce((sum, many) => sum + many, 0))
        : t.unnamedUnstated,
    )
  if (outlets.length > 0)
    list.push(t.outlets(namesFormat(paper).format(outlets.map(({ wording }) => wording))))
  if (list.length === 0) return t.nothing
  const listed = namesFormat(paper).format(list)
  const unsourced = claims.filter(({ source }) => source === null).length
  return unsourced > 0 ? t.sentenceBut(listed, unsourced, claims.length) : t.sentence(listed)
}

const distinct = (sources: readonly FrozenSource[]): FrozenSource[] => [
  ...new Map(sources.map(source => [source.id, source])).values(),
]
