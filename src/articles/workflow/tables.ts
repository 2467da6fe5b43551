import type { Day, Instant } from '../../platform/time/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { ArticleId } from '../article.ts'
import type { NoteField, NoteId } from './notes/note.ts'
import type { PreviewLinkId } from './previews/preview-link.ts'
import type { Stage } from './stages/stage.ts'
import type { TemplateId } from './templates/template.ts'

/** How far a story is in the newsroom, beside its article. One that has no row is a draft. */
export type StoryWorkTable = {
  article_id: ArticleId
  stage: Stage
  /** The edition's day it is meant for. */
  planned_day: Day | null
  /** Who writes it. */
  assignee: StaffId | null
  plan: string
  embargo_until: Instant | null
  embargo_terms: string
  /** Of the text that was saved last, and who changed it so. */
  text_hash: string | null
  text_by: StaffId | null
  text_at: Instant | null
}

/** The database refuses to change or delete a row. */
type SignOffTable = {
  id: string
  article_id: ArticleId
  text_hash: string
  /** Of who says what in it; empty: signed before that was covered. */
  claims_hash: string
  signed_by: StaffId
  signed_at: Instant
}

/** Who wrote in what is not out yet: it is emptied when readers have it. */
type StoryWriterTable = {
  article_id: ArticleId
  staff_id: StaffId
  /** The last time. */
  written_at: Instant
}

export type StoryNoteTable = {
  id: NoteId
  article_id: ArticleId
  /** The note that this answers. */
  parent_id: NoteId | null
  text: string
  /** Null: about the whole story. */
  field: NoteField | null
  exact: string | null
  prefix: string
  suffix: string
  written_by: StaffId
  written_at: Instant
  resolved_by: StaffId | null
  resolved_at: Instant | null
}

type NoteMentionTable = {
  note_id: NoteId
  staff_id: StaffId
}

export type StoryTemplateTable = {
  id: TemplateId
  name: string
  /** JSON of a `StoryInput` */
  story: string
  changed_by: StaffId | null
  changed_at: Instant
}

export type PreviewLinkTable = {
  id: PreviewLinkId
  article_id: ArticleId
  /** The token itself is in the link alone. */
  token_hash: string
  for_whom: string
  made_by: StaffId
  made_at: Instant
  expires_at: Instant
  /** The last time. */
  opened_at: Instant | null
  revoked_at: Instant | null
}

export type WorkflowTables = {
  story_work: StoryWorkTable
  sign_off: SignOffTable
  story_writer: StoryWriterTable
  story_note: StoryNoteTable
  note_mention: NoteMentionTable
  story_template: StoryTemplateTable
  preview_link: PreviewLinkTable
}
