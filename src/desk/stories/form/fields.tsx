import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import { Field, SelectField, TextAreaField } from '../../../platform/views/index.ts'
import type { Paper } from '../../../site/index.ts'
import { sectionOptions } from '../../frame/options.ts'
import { MarkdownHelp } from './markdown-help.tsx'

export interface StoryFieldsProps {
  readonly paper: Paper
  readonly values: FormValues
  readonly errors: FormErrors
  /** Names that the paper knows, offered while one types. */
  readonly authors: readonly string[]
}

/** Headline, standfirst and text: what a reader reads. */
export const TextFields = ({ paper, values, errors }: StoryFieldsProps) => {
  const t = paper.t.desk.story
  const state = { values, errors, language: paper.own }
  return (
    <>
      <TextAreaField
        {...state}
        name="headline"
        label={t.headline}
        rows={2}
        maxlength={200}
        className="headline-input"
      />
      <TextAreaField
        {...state}
        name="standfirst"
        label={t.standfirst}
        rows={3}
        maxlength={600}
        className="standfirst-input"
      />
      {/* A script makes the field a writing surface; what is for Markdown alone is then shown with Markdown. */}
      <div
        class="editor-field"
        data-editor
        data-words={JSON.stringify({ ...paper.t.desk.editor, focuses: paper.t.desk.pictures.focuses })}
      >
        <TextAreaField
          {...state}
          name="body"
          label={t.body}
          hint={t.bodyHint}
          rows={24}
          autocomplete="off"
          maxlength={200_000}
          className="body-input"
        />
        <MarkdownHelp paper={paper} />
      </div>
    </>
  )
}

/** In which section it stands, and whom its byline names. */
export const SectionAndAuthors = ({ paper, values, errors, authors }: StoryFieldsProps) => {
  const t = paper.t.desk.story
  const state = { values, errors }
  return (
    <div class="field-row">
      <SelectField
        {...state}
        name="section"
        label={t.section}
        none={t.chooseSection}
        options={sectionOptions(paper)}
      />
      <Field
        {...state}
        name="authors"
        label={t.authors}
        hint={t.authorsHint(authors.slice(0, 12))}
        maxlength={600}
        language={paper.own}
      />
    </div>
  )
}

/** Section, authors, address and time: where and when it appears. */
export const PlaceFields = ({ paper, values, errors, authors }: StoryFieldsProps) => {
  const t = paper.t.desk.story
  const state = { values, errors }
  return (
    <>
      <SectionAndAuthors {...{ paper, values, errors, authors }} />
      <div class="field-row">
        <Field {...state} name="slug" label={t.slug} hint={t.slugHint} maxlength={80} />
        <Field
          {...state}
          name="publishedAt"
          type="datetime-local"
          label={t.publishedAt}
          hint={t.publishedAtHint(paper.settings.timeZone.replaceAll('_', ' '))}
        />
      </div>
    </>
  )
}
