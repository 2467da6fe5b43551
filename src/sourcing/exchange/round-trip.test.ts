import fc from 'fast-check'
import { lighthouseFile, lighthouseStory } from '../../../test/factories/claims-file.ts'
import { describe, expect, test } from '../../../test/world.ts'
import { cleanLine, cleanText } from '../../platform/text/index.ts'
import type { StoryTexts } from '../index.ts'
import { exportClaims, importClaims } from '../index.ts'
import { claimsFile } from './claims-file.ts'

/** What a file says, however it says it: what is left out and what is empty are the same, and lists of names are sets. */
function meaning(given: unknown) {
  const { entities, claims, externalChecks } = claimsFile.parse(given)
  const sorted = (names: readonly string[]) => [...new Set(names)].toSorted()
  return {
    entities: Object.fromEntries(
      Object.entries(entities).map(([key, { interested: _, ...entity }]) => [key, said(entity)]),
    ),
    claims: claims
      .map(({ kind, respondsTo, supports, denies, qualifies, sameOrigin, via, ...claim }) => ({
        ...said(claim),
        kind: kind ?? (claim.standing === 'reporters-judgement' ? 'judgement' : 'fact'),
        via: via.map(said),
        links: [respondsTo, supports, denies, qualifies, sameOrigin].map(sorted),
      }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    checks: externalChecks
      .map(check => JSON.stringify({ ...check, claims: sorted(check.claims) }))
      .toSorted(),
  }
}

const said = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as T

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map(cleanLine)
  .filter(text => text !== '' && !text.includes(';'))
const note = fc.array(line, { maxLength: 3 }).map(lines => cleanText(lines.join('\n\n')))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const url = fc.webUrl()

const entity = fc.oneof(
  fc.record({
    type: fc.constantFrom(
      'Person',
      'Organization',
      'GovernmentOrganization',
      'NewsMediaOrganization',
      'CreativeWork',
    ),
    isDescribed: fc.boolean(),
    ...{ role: maybe(line), interest: maybe(line), url: maybe(url), affiliation: fc.boolean() },
  }),
  fc.record({ type: fc.constant('Collective'), role: maybe(line), interest: maybe(line) }),
  fc.record({
    type: fc.constant('AnonymousSource'),
    ...{ role: maybe(line), interest: maybe(line), number: line, reasonGiven: maybe(line) },
  }),
)

const standing = fc.oneof(
  fc.record({
    standing: fc.constantFrom(
      'asserted',
      'neither-confirmed-nor-denied',
      'unverified',
      'reporters-judgement',
    ),
    standingReason: line,
  }),
  fc.record({
    standing: fc.constantFrom('confirmed', 'denied', 'retracted'),
    ...{ standingReason: line, standingEvidence: line },
  }),
)

const claim = fc.record({
  ...{
    isLost: fc.boolean(),
    isPart: fc.boolean(),
    hasPlaces: fc.boolean(),
    source: fc.nat(),
    outlet: fc.nat(),
  },
  kind: fc.constantFrom('fact', 'judgement', 'prediction', 'demand'),
  manner: fc.constantFrom('document', 'published-report', 'background', 'no-comment', 'unattributed'),
  standing,
  hops: fc.array(
    fc.record({
      relation: fc.constantFrom('told-to', 'reported-by'),
      stated: fc.boolean(),
      report: fc.record({ title: maybe(line), url: maybe(url), date: maybe(line), excerpt: maybe(note) }),
    }),
    { maxLength: 3 },
  ),
  links: fc.uniqueArray(fc.constantFrom('respondsTo', 'supports', 'denies', 'qualifies', 'sameOrigin')),
  flags: fc.array(line, { maxLength: 3 }),
  note,
})

const checks = fc.array(
  fc.record({
    finding: line,
    effect: fc.oneof(line, fc.constant('')),
    evidence: fc.array(line, { maxLength: 2 }),
  }),
  { maxLength: 2 },
)

/** A story of so many sentences, and a file that holds a claim in each. */
const written = fc
  .record({
    entities: fc.array(entity, { minLength: 1, maxLength: 5 }),
    claims: fc.array(claim, { minLength: 1, maxLength: 8 }),
    checks,
  })
  .map(({ entities, claims, checks: found }) => {
    const sentence = (index: number) => `The ${index}th keeper “says” that lock ${index} is shut.`
    const texts: StoryTexts = {
      headline: sentence(900),
      standfirst: '',
      body: claims.map((_, index) => sentence(index)).join('\n\n'),
    }
    const place = (words: string) => {
      const start = texts.body.indexOf(words)
      return { start, end: start + words.length, text: words }
    }
    const named = entities.findIndex(({ type }) => type !== 'AnonymousSource' && type !== 'Collective')
    const nameOf = (index: number) => `e${index}`
    return {
      texts,
      file: (prefix: string) => ({
        entities: Object.fromEntries(
          entities.map((one, index) => {
            const { isDescribed, affiliation, ...rest } = { isDescribed: true, affiliation: false, ...one }
            const wording = `${prefix}, the ${index}th to be asked`
            return [
              nameOf(index),
              {
                ...rest,
                ...(isDescribed ? { name: null, describedAs: wording } : { name: wording }),
                ...(affiliation && named >= 0 && named < index ? { affiliation: nameOf(named) } : {}),
              },
            ]
          }),
        ),
        claims: claims.map((one, index) => {
          const speaker = one.source % (entities.length + 1)
          const isAnonymous = entities[speaker]?.type === 'AnonymousSource'
          const beside = one.isLost ? undefined : place(`The ${index}th keeper`)
          const words = `lock ${index} is shut`
          return {
            id: `c${index}`,
            field: 'body',
            kind: one.kind,
            claim: one.isLost ? { start: index, end: index, text: `lock ${index} was open` } : place(words),
            lost: one.isLost ? true : undefined,
            quotedParts: one.isLost || !one.isPart ? [] : [place(words)],
            source:
              speaker < entities.length ? { entity: nameOf(speaker), ...(one.hasPlaces && beside) } : null,
            cue: one.hasPlaces && !one.isLost ? place(`“says” that lock ${index}`) : { text: 'has said' },
            via: one.hops.map(({ report, ...hop }) => ({
              ...hop,
              ...(named < 0 ? {} : report),
              outlet: nameOf(named < 0 ? speaker % entities.length : named),
              inferredFrom: hop.stated || index === 0 ? null : `c${index - 1}`,
            })),
            manner: isAnonymous ? 'anonymous' : one.manner,
            ...one.standing,
            ...Object.fromEntries(one.links.map(kind => [kind, index === 0 ? [] : [`c${index - 1}`]])),
            embeddedIn: null,
            flags: one.flags,
            note: one.note,
          }
        }),
        externalChecks: found.map((check, index) => ({ ...check, claims: [`c${index % claims.length}`] })),
      }),
    }
  })

describe('a file of claims, taken over and written anew', () => {
  test('says what it said', async ({ db, clock }) => {
    const file = lighthouseFile()
    await importClaims({ db, clock }, { storyId: 'lighthouse', texts: lighthouseStory, by: null, file })
    const exported = await exportClaims(db, 'lighthouse')
    expect(exported).toMatchObject(lighthouseStory)
    expect(meaning(exported)).toEqual(meaning(file))
    expect(exported.entities.strand?.interested).toBe(true)
    expect(exported.entities.board?.type).toBe('GovernmentOrganization')
  })

  test('says it again when it is taken by another story, whatever it is', { timeout: 60_000 }, async ({
    db,
    clock,
  }) => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(written, async ({ texts, file }) => {
        run += 1
        const take = (storyId: string, given: unknown) =>
          importClaims({ db, clock }, { storyId, texts, by: null, file: JSON.parse(JSON.stringify(given)) })
        const given = file(`Keeper ${run}`)
        expect(await take(`${run}`, given)).toMatchObject({ ok: true, undecided: [], differences: [] })
        const first = await exportClaims(db, `${run}`)
        expect(meaning(first)).toEqual(meaning(JSON.parse(JSON.stringify(given))))
        expect(await take(`${run}-copy`, first)).toMatchObject({ ok: true, undecided: [], differences: [] })
        expect(await exportClaims(db, `${run}-copy`)).toEqual(first)
      }),
      { numRuns: 20 },
    )
  })
})
