import type { Db } from '../../../platform/db/index.ts'
import type { FormErrors, FormValues } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import type { Paper } from '../../../site/index.ts'
import { findSource, type Source, saveSource } from '../../../sourcing/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import { readSourceForm, sourceProblemField } from '../../sources/source-form.ts'
import { isSameName, sourcesNamed } from './load-sources.ts'

type WhoRead =
  | { readonly ok: true; readonly source: Source | null }
  /** `alike`: remembered ones that the name may mean. */
  | { readonly ok: false; readonly errors: FormErrors; readonly alike: readonly Source[] }

/**
 * Who says so: nobody when the field is empty; one that was picked (`whoId`); the remembered one of this name; or a new
 * one, for which the form says what kind it is.
 */
export async function readWho(
  tools: { db: Db; clock: Clock },
  values: FormValues,
  { storyId, by, words }: { storyId: string; by: StaffId; words: Paper['t']['desk']['claims']['errors'] },
): Promise<WhoRead> {
  const refused = (errors: FormErrors, alike: readonly Source[] = []): WhoRead => ({
    ok: false,
    errors,
    alike,
  })
  const name = (values.who ?? '').trim()
  const picked = values.whoId ? await findSource(tools.db, values.whoId) : null
  if (picked && isOffered(picked, storyId)) return { ok: true, source: picked }
  if (!name) return { ok: true, source: null }
  const alike = await sourcesNamed(tools.db, storyId, name)
  const same = alike.filter(({ wording }) => isSameName(wording, name))
  if (!values.sourceKind) {
    if (same[0] && same.length === 1) return { ok: true, source: same[0] }
    return refused({ who: words.whoUnknown }, alike)
  }
  const read = await readSourceForm(tools.db, { ...values, wording: name }, words)
  if (!read.ok) return refused(read.errors, alike)
  const saved = await saveSource(tools, {
    ...read.source,
    ...(read.source.kind === 'anonymous' && { storyId }),
    by,
  })
  if (saved.ok) return { ok: true, source: saved.source }
  const field = sourceProblemField(saved.reason)
  return refused({ [field === 'wording' ? 'who' : field]: words.source[saved.reason] }, alike)
}

/** An anonymous source is offered on its own story alone. */
const isOffered = ({ anonymity }: Source, storyId: string): boolean =>
  anonymity === null || anonymity.storyId === storyId
