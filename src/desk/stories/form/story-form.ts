import { isFocus, type StoryInput, type StoryProblem } from '../../../articles/index.ts'
import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import {
  type Day,
  fromWallClock,
  type Instant,
  isDay,
  parseInstant,
  wallClock,
} from '../../../platform/time/index.ts'
import { fieldOf, readRevision, revisionValues } from './version-kind-fields.tsx'

/** The least rows for sources that a form shows. */
const fewestRows = 3
const mostRows = 50

/** How many rows for sources the form has. */
export function sourceRows(values: FormValues): number {
  const asked = Number.parseInt(values.rows ?? '', 10) || fewestRows
  return Math.min(Math.max(asked, fewestRows), mostRows)
}

export const withMoreRows = (values: FormValues): FormValues => ({
  ...values,
  rows: String(Math.min(sourceRows(values) + 2, mostRows)),
})

const sourceParts = ['name', 'role', 'how', 'url', 'reason'] as const

/** A story's fields as the form sends them. */
export function storyValues(story: StoryInput, timeZone: string): FormValues {
  const sources = story.sources ?? []
  return {
    headline: story.headline,
    standfirst: story.standfirst ?? '',
    section: story.section,
    authors: (story.authors ?? []).join(', '),
    slug: story.slug ?? '',
    tags: (story.tags ?? []).join(', '),
    series: story.series ?? '',
    publishedAt: momentTyped(story.publishedAt ?? '', timeZone),
    body: story.body,
    pictureFile: story.picture?.file ?? '',
    alt: story.picture?.alt ?? '',
    caption: story.picture?.caption ?? '',
    credit: story.picture?.credit ?? '',
    focus: story.picture?.focus ?? '',
    reason: story.reason ?? '',
    ...revisionValues(story),
    rows: String(sources.length + 1),
    ...Object.fromEntries(
      sources.flatMap((source, row) => [
        ...sourceParts.map(part => [`source-${row}-${part}`, source[part] ?? '']),
        [`source-${row}-anonymous`, source.anonymous ? 'yes' : ''],
      ]),
    ),
  }
}

/**
 * The story that a form's fields tell of, unchecked: whoever takes it says what is wrong with it.
 * @param kept the moment the story has; the form knows it to the minute only
 */
export function readStoryForm(values: FormValues, timeZone: string, kept: Instant | null): StoryInput {
  const text = (name: string) => values[name] ?? ''
  const focus = text('focus')
  const words = {
    alt: text('alt'),
    caption: text('caption'),
    credit: text('credit'),
    ...(isFocus(focus) && { focus }),
  }
  return {
    headline: text('headline'),
    standfirst: text('standfirst'),
    section: text('section'),
    authors: listOf(text('authors')),
    slug: text('slug').trim() || null,
    tags: listOf(text('tags')),
    series: text('series').trim() || null,
    publishedAt: momentIn(text('publishedAt'), timeZone, kept),
    body: text('body'),
    picture: text('pictureFile') ? { file: text('pictureFile'), ...words } : null,
    sources: filledRows(values).map(row => sourceIn(values, row)),
    reason: text('reason'),
    revision: readRevision(values),
  }
}

/** Names with commas between. */
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)

/** Rows in which something was typed: the story's sources in their order. */
const filledRows = (values: FormValues): number[] =>
  Array.from({ length: sourceRows(values) }, (_, row) => row).filter(row =>
    sourceParts.some(part => values[`source-${row}-${part}`]?.trim()),
  )

/** The form's field for a part of the story, such as `source-2-name` for `sources.0.name` when two rows are empty. */
function fieldFor(part: string, values: FormValues): string {
  const [name = '', first = '', second = ''] = part.split('.')
  if (name === 'sources' && second) return `source-${filledRows(values)[Number(first)] ?? 0}-${second}`
  if (name === 'revision') return fieldOf(first)
  if (name === 'picture') return first && first !== 'file' ? first : 'picture'
  return name
}

/** What is wrong with a story, by the form's fields. */
export const byField = (problems: readonly StoryProblem[], values: FormValues): FormErrors =>
  Object.fromEntries(problems.map(({ field, message }) => [fieldFor(field, values), message]))

const sourceIn = (values: FormValues, row: number) => {
  const part = (name: (typeof sourceParts)[number]) => (values[`source-${row}-${name}`] ?? '').trim()
  return {
    name: part('name'),
    role: part('role') || null,
    how: part('how') || null,
    url: part('url') || null,
    reason: part('reason') || null,
    anonymous: Boolean(values[`source-${row}-anonymous`]),
  }
}

/** `2026-11-24T07:30` on the paper's own wall clock, as `datetime-local` fields have it. */
export function toLocal(at: Instant, timeZone: string): string {
  const { day, hour, minute } = wallClock(at, timeZone)
  return `${day}T${two(hour)}:${two(minute)}`
}

/** A draft may hold what is no moment at all: it goes back into its field as it was typed. */
function momentTyped(kept: string, timeZone: string): string {
  const at = /(Z|[+-]\d\d:\d\d)$/.test(kept) ? parseInstant(kept) : null
  return at ? toLocal(at, timeZone) : kept
}

function momentIn(value: string, timeZone: string, kept: Instant | null): string | null {
  if (kept && value === toLocal(kept, timeZone)) return kept
  return value ? fromLocal(value, timeZone) : null
}

/** What is no such time stays as it was typed, so that it is refused with its own message. */
export function fromLocal(value: string, timeZone: string): string {
  const [day = '', time = ''] = value.trim().split(/[T ]/)
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)
    ? fromWallClock(day as Day, time, timeZone)
    : value
}

const two = (number: number): string => String(number).padStart(2, '0')
