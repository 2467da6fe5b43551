import type { StoryTexts } from '../../src/sourcing/index.ts'

/** A story that was taken from another outlet's, with all that can be said of who says what in it. */
export const lighthouseStory: StoryTexts = {
  headline: 'Engineers condemn Skerry lighthouse',
  standfirst: 'There is a ‘rift’ between those who would save the tower and those who would pull it down',
  body: [
    'SEVERAL engineers have inspected the Skerry lighthouse and found it unsafe, the harbour board’s deputy chairman has told the Coast Herald.',
    'The news that the towns are planning for its end – the light they hold responsible for the wreck of the Anna – means two things: the unease at the board, and the existence of a “rift” between councillors who go on asking for the tower to stay and surveyors who fear it will fall in the next storm, the Herald says.',
    'Ewan Strand, the deputy chairman, says that members of several firms – Brandt’s among them – climbed the tower last week. “I name nobody, but yes, they were up there,” he says.',
    'He also claims that more and more skippers want a light elsewhere.',
    'Brandt’s told the Herald it does not discuss its clients.',
    'The Herald’s shipping correspondent Ida Quill says it is not clear “how long the towns will pay for a light that they blame”.',
    'It seems more and more likely that the tower will be gone by spring.',
    'It is hard to learn how unsafe the tower is, says Quill. But “people at the board” say there have been talks with a demolition firm.',
  ].join('\n\n'),
}

const { body } = lighthouseStory
type Field = keyof StoryTexts

const place = (field: Field, words: string, from = 0) => {
  const start = lighthouseStory[field].indexOf(words, from)
  if (start < 0) throw new Error(`The story does not say "${words}"`)
  return { start, end: start + words.length, text: words }
}
const inBody = (words: string, from = 0) => place('body', words, from)
const by = (entity: string, words: string, from = 0) => ({ entity, ...inBody(words, from) })
const toldHerald = { outlet: 'herald', relation: 'told-to', stated: true, url: null, date: null }
const inferred = { ...toldHerald, stated: false, inferredFrom: 'c1' }
const reported = { ...toldHerald, relation: 'reported-by' }

interface WrittenClaim {
  readonly manner: string
  readonly standing: string
  readonly quotedParts: readonly object[]
  readonly source: { readonly entity: string } | null
  readonly cue: object | null
  readonly via: readonly object[]
  readonly respondsTo: readonly string[]
  readonly supports: readonly string[]
  readonly embeddedIn: string | null
  readonly flags: readonly string[]
  readonly note: string
}

const claim = (id: string, field: Field, words: string, rest: Partial<WrittenClaim>) => ({
  id,
  field,
  claim: place(field, words),
  ...({
    manner: 'unattributed',
    standing: 'asserted',
    quotedParts: [],
    source: null,
    cue: null,
    via: [],
    respondsTo: [],
    supports: [],
    embeddedIn: null,
    flags: [],
    note: '',
    ...rest,
  } satisfies WrittenClaim as WrittenClaim),
})

interface WrittenEntity {
  readonly type: string
  readonly name: string | null
  readonly describedAs?: string
  readonly role?: string
  readonly interested?: boolean
  readonly interest?: string
  readonly affiliation?: string
  readonly number?: string
  readonly reasonGiven?: string | null
}

/** The file that such a story comes with. Every call gives a copy of its own. */
export const lighthouseFile = () => ({
  ...lighthouseStory,
  entities: {
    strand: {
      type: 'Person',
      name: 'Ewan Strand',
      role: 'deputy chairman of the harbour board',
      interested: true,
      interest: 'the board would pay for a new light',
      affiliation: 'board',
    },
    board: { type: 'GovernmentOrganization', name: 'Skerry harbour board' },
    herald: { type: 'NewsMediaOrganization', name: 'Coast Herald' },
    quill: { type: 'Person', name: 'Ida Quill', role: 'shipping correspondent', affiliation: 'herald' },
    brandt: { type: 'Organization', name: 'Brandt’s', interest: 'is said to have been there' },
    insiders: {
      type: 'AnonymousSource',
      name: null,
      describedAs: 'people at the board',
      number: 'unstated (plural)',
      reasonGiven: null,
    },
    councillors: { type: 'Collective', name: null, describedAs: 'councillors' },
    surveyors: { type: 'Collective', name: null, describedAs: 'surveyors' },
    paper: { type: 'NewsMediaOrganization', name: null, describedAs: 'this publication' },
  } as Readonly<Record<string, WrittenEntity>>,
  claims: [
    claim('h1', 'headline', lighthouseStory.headline, {
      manner: 'unattributed',
      standing: 'asserted',
      flags: ['stated-as-fact', 'standing-mismatch:c1', 'no-source'],
      note: 'States as fact what the text has from one official.',
    }),
    claim('s1', 'standfirst', lighthouseStory.standfirst, {
      manner: 'unattributed',
      standing: 'reporters-judgement',
      flags: ['quoted-word-without-speaker'],
    }),
    claim('c1', 'body', 'SEVERAL engineers have inspected the Skerry lighthouse and found it unsafe', {
      source: by('strand', 'the harbour board’s deputy chairman'),
      cue: inBody('has told'),
      via: [toldHerald],
      manner: 'on-record',
      standing: 'asserted',
      flags: ['interested-party'],
      note: 'c9 points the same way, but is anonymous.',
    }),
    claim('c2', 'body', body.slice(body.indexOf('the unease'), body.indexOf(', the Herald says')), {
      quotedParts: [inBody('“rift”')],
      source: by('herald', 'the Herald', body.indexOf('storm')),
      cue: inBody('says', body.indexOf('storm')),
      via: [reported],
      manner: 'published-report',
      standing: 'reporters-judgement',
    }),
    claim('c3', 'body', 'the tower to stay', {
      source: by('councillors', 'councillors'),
      cue: inBody('go on asking for'),
      manner: 'background',
      standing: 'asserted',
      embeddedIn: 'c2',
      flags: ['collective-source'],
    }),
    claim('c4', 'body', 'it will fall in the next storm', {
      source: by('surveyors', 'surveyors'),
      cue: inBody('fear'),
      manner: 'background',
      standing: 'unverified',
      embeddedIn: 'c2',
    }),
    claim('c5', 'body', 'members of several firms – Brandt’s among them – climbed the tower last week', {
      source: by('strand', 'Ewan Strand, the deputy chairman,'),
      cue: inBody('says', body.indexOf('chairman, says')),
      via: [inferred],
      manner: 'on-record',
      standing: 'asserted',
    }),
    claim('c6', 'body', '“I name nobody, but yes, they were up there,”', {
      quotedParts: [inBody('“I name nobody, but yes, they were up there,”')],
      source: by('strand', 'he', body.indexOf('there,” he')),
      cue: inBody('says', body.indexOf('there,” he')),
      via: [inferred],
      manner: 'on-record',
      standing: 'asserted',
      supports: ['c5', 'c1'],
    }),
    claim('c7', 'body', 'it does not discuss its clients', {
      source: by('brandt', 'Brandt’s', body.indexOf('Brandt’s told')),
      cue: inBody('told', body.indexOf('Brandt’s told')),
      via: [toldHerald],
      manner: 'no-comment',
      standing: 'neither-confirmed-nor-denied',
      respondsTo: ['c1', 'c5'],
    }),
    claim('c8', 'body', 'the tower will be gone by spring', {
      source: { entity: 'paper' },
      cue: inBody('It seems more and more likely that'),
      manner: 'unattributed',
      standing: 'reporters-judgement',
      flags: ['no-source', 'hedged'],
    }),
    claim('c9', 'body', 'there have been talks with a demolition firm', {
      source: by('insiders', '“people at the board”'),
      cue: inBody('say', body.indexOf('board” say')),
      via: [{ ...reported, stated: false, inferredFrom: 'c10' }],
      manner: 'anonymous',
      standing: 'unverified',
      supports: ['c1'],
      flags: ['anonymous', 'number-unstated'],
    }),
    claim('c10', 'body', 'It is hard to learn how unsafe the tower is', {
      source: by('quill', 'Quill', body.indexOf('says Quill')),
      cue: inBody('says', body.indexOf('says Quill')),
      via: [{ ...reported, url: 'https://herald.example/skerry', date: '2026-03-08' }],
      manner: 'published-report',
      standing: 'reporters-judgement',
      respondsTo: ['c1', 'c5', 'c9'],
    }),
  ],
  externalChecks: [
    {
      claims: ['c2', 's1'],
      finding: 'The word “rift” is Strand’s own, in an interview with the Evening Mail.',
      effect: 'The source should be Strand; a correction is due.',
      evidence: ['https://mail.example/strand', 'Evening Mail, 8 March, page 3'],
    },
  ],
})
