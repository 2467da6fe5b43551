import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import { SelectField, TextAreaField } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'
import {
  type Claim,
  type ClaimId,
  claimKinds,
  type Range,
  type Report,
  type Source,
  type Standing,
  type StoryTexts,
} from '../../../sourcing/index.ts'
import { claimOptions } from '../claim-words.tsx'
import { rangeField } from '../passage/range-field.ts'
import { Choices } from './choices.tsx'
import { HowFields } from './how-fields.tsx'
import { WhoFields } from './who-fields.tsx'

export interface ClaimFormProps {
  readonly paper: Paper
  readonly texts: StoryTexts
  /** Null: a new one. */
  readonly claim: Claim | null
  /** All of the story, to be part of and to infer from. */
  readonly claims: readonly Claim[]
  readonly numbers: ReadonlyMap<ClaimId, number>
  readonly values: FormValues
  readonly errors: FormErrors
  /** The sentences to choose from. */
  readonly sentences: readonly Range[]
  /** Places that the words may mean. */
  readonly several: readonly Range[]
  /** Remembered sources that the name may mean. */
  readonly alike: readonly Source[]
  readonly sources: readonly Source[]
  readonly reports: readonly Report[]
  /** Those that this person may give it. */
  readonly openStandings: readonly Standing[]
}

/** The fields of a claim: its words and who says so first, all else behind a fold. */
export const ClaimFields = (props: ClaimFormProps) => {
  const { paper, claim, claims, numbers, values, errors } = props
  const t = paper.t.desk.claims.claim
  const state = { values, errors }
  const others = claims.filter(({ id }) => id !== claim?.id)
  const folded = ['quoted', 'embedded', 'note', 'sourceWords'].some(name => errors[name])
  return (
    <>
      <WordsFields {...props} />
      <WhoFields {...props} t={paper.t.desk.claims} />
      <HowFields {...props} others={others} />
      <details open={folded || claim !== null}>
        <summary>{t.more}</summary>
        <TextAreaField
          {...state}
          name="quoted"
          label={t.quoted}
          hint={claim ? t.quotedHintKept : t.quotedHint}
          rows={2}
          maxlength={2000}
        />
        <SelectField
          {...state}
          name="embedded"
          label={t.embedded}
          none={t.embeddedNone}
          options={claimOptions(others, numbers, paper.t.desk.claims)}
        />
        <TextAreaField {...state} name="note" label={t.note} hint={t.noteHint} rows={2} maxlength={10_000} />
      </details>
    </>
  )
}

const WordsFields = ({ paper, texts, values, errors, sentences, several }: ClaimFormProps) => {
  const { claim: t, kinds } = paper.t.desk.claims
  const state = { values, errors }
  return (
    <>
      {sentences.length > 0 && (
        <Choices
          {...state}
          name="sentence"
          legend={t.sentence}
          hint={t.sentenceHint}
          options={sentences.map(place => ({
            value: rangeField(place),
            label: texts[place.field].slice(place.start, place.end),
          }))}
        />
      )}
      {values.from && <input type="hidden" name="from" value={values.from} />}
      {values.place && several.length === 0 && <input type="hidden" name="place" value={values.place} />}
      {values.proposal && <input type="hidden" name="proposal" value={values.proposal} />}
      <TextAreaField {...state} name="words" label={t.words} hint={t.wordsHint} rows={3} maxlength={2000} />
      {several.length > 0 && (
        <Choices
          {...state}
          name="place"
          legend={t.several}
          options={several.map(place => ({ value: rangeField(place), label: inContext(texts, place) }))}
        />
      )}
      <SelectField
        {...state}
        name="kind"
        label={t.kind}
        options={claimKinds.map(kind => ({ value: kind, label: kinds[kind] }))}
      />
    </>
  )
}

/** A place with some words before and behind it, so that it can be told from its likes. */
const inContext = (texts: StoryTexts, { field, start, end }: Range) => {
  const text = texts[field]
  return (
    <>
      {start > 60 && '… '}
      {text.slice(Math.max(0, start - 60), start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + 60)}
      {end + 60 < text.length && ' …'}
    </>
  )
}
