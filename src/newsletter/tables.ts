import type { ArticleId } from '../articles/index.ts'
import type { Day, Instant } from '../platform/time/index.ts'
import type { DeliveryId, DeliveryState } from './deliveries/delivery.ts'
import type { DueId, EditionId } from './editions/edition.ts'
import type { SubscriberId, SubscriberState } from './subscribers/subscriber.ts'

export type SubscriberTable = {
  id: SubscriberId
  /** As it was typed; mail goes there. */
  email: string
  /** In lower case: one person, one row. */
  email_key: string
  state: SubscriberState
  created_at: Instant
  /** Editions composed from then on are mailed; null: none is. */
  active_since: Instant | null
  ended_at: Instant | null
  /** The mail server's words that ended it. */
  suppressed_because: string | null
  /** Permanent rejections since the last mail that was taken. */
  rejections: number
  asked_at: Instant | null
  /** Confirmations asked for since `asks_since`. */
  asks: number
  asks_since: Instant | null
}

/** One day's edition. The database refuses to change or delete a row. */
export type EditionTable = {
  id: EditionId
  day: Day
  stories_from: Instant
  /** Stories first published before. */
  stories_until: Instant
  composed_at: Instant
  composed_by: string | null
  subject: string
  /** JSON of an `EditionContent` */
  content: string
  html: string
  text: string
  /** SHA-256 over day, subject, content, html and text, in hexadecimal. */
  hash: string
}

/** An edition as it was mailed after stories of it had been withdrawn, without them; frozen and sealed as the edition is. */
export type EditionFormTable = Pick<EditionTable, 'subject' | 'content' | 'html' | 'text' | 'hash'> & {
  edition_id: EditionId
  made_at: Instant
}

/** A story is in one edition at most. */
type EditionStoryTable = {
  article_id: ArticleId
  edition_id: EditionId
  /** Which version; null in editions from before that was kept. */
  version_number: number | null
}

/** What editions tell of stories that were out: a correction is listed in one; null: in the next. */
type EditionCorrectionTable = {
  correction_id: DueId
  /** `withdrawal`: the story was taken down, which those alone are told who were mailed it. */
  kind: 'correction' | 'withdrawal'
  article_id: ArticleId
  at: Instant
  edition_id: EditionId | null
  /** The version that put it right; null when the text stayed as it was. */
  version_number: number | null
}

/** A correction or a withdrawal that a subscriber is owed, having been mailed the story as it was before. */
type CorrectionDueTable = {
  correction_id: DueId
  subscriber_id: SubscriberId
  /** The edition that had the mistake. */
  mailed_in: EditionId
  noted_at: Instant
  /** The edition whose copy to this subscriber tells it; null: none has so far. */
  edition_id: EditionId | null
}

/** A day whose hour has come: whether or not there were stories, nobody looks again. */
type EditionDayTable = {
  day: Day
  looked_at: Instant
}

/** How the sending of an edition is going. */
export type EditionSendingTable = {
  edition_id: EditionId
  started_at: Instant
  started_by: string | null
  /** What has not been taken by then is given up. */
  expires_at: Instant
  /** When every recipient had a row. */
  planned_at: Instant | null
  finished_at: Instant | null
  /** Times in a row that the mail server could not be used. */
  failures: number
  last_error: string | null
  next_try_at: Instant | null
}

type DeliveryTable = {
  id: DeliveryId
  edition_id: EditionId
  subscriber_id: SubscriberId
  state: DeliveryState
  /** The same for every try, so that a second copy is recognised as one. */
  message_id: string | null
  /** Which run of the sender. */
  claimed_by: string | null
  claimed_at: Instant | null
  /** Tries that the mail server answered for this recipient. */
  attempts: number
  next_attempt_at: Instant | null
  response: string | null
  settled_at: Instant | null
  /** In which form of the edition it was last sent; null: as it was frozen. */
  form_hash: string | null
  /** When somebody last sent it again, not knowing whether it had come. */
  resent_at: Instant | null
}

/** A story of its edition that no copy had which a delivery may have brought: it had been withdrawn. */
type DeliveryWithoutTable = {
  delivery_id: DeliveryId
  article_id: ArticleId
}

export type NewsletterTables = {
  subscriber: SubscriberTable
  edition: EditionTable
  edition_form: EditionFormTable
  edition_story: EditionStoryTable
  edition_correction: EditionCorrectionTable
  correction_due: CorrectionDueTable
  edition_day: EditionDayTable
  edition_sending: EditionSendingTable
  delivery: DeliveryTable
  delivery_without: DeliveryWithoutTable
}
