import type { z } from 'zod'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { cleanLine, cleanText } from '../../platform/text/index.ts'
import { type Messages, policyNames, type Settings, settingsSchema } from '../../site/index.ts'
import { contrast, enoughContrast, papers } from './contrast.ts'

/** Fields of the settings' form, from what is set now. */
export function settingsValues(settings: Settings): FormValues {
  const { look, policies, mailFrom, ...plain } = settings
  return {
    ...plain,
    mailFrom: mailFrom ?? '',
    accent: look.accent ?? '',
    accentDark: look.accentDark ?? '',
    headlineFace: look.headlineFace,
    textFace: look.textFace,
    ...Object.fromEntries(policyNames.map(name => [name, policies[name]])),
  }
}

type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly errors: FormErrors }

/** The settings that a form asks for, or what is wrong with it, by field. */
export function readSettingsForm(values: FormValues, t: Messages['desk']['settings']): ReadSettings {
  const line = (name: string) => cleanLine(values[name] ?? '')
  const parsed = settingsSchema.safeParse({
    name: line('name'),
    tagline: line('tagline'),
    language: line('language'),
    timeZone: line('timeZone'),
    mailFrom: line('mailFrom') || null,
    editionTime: line('editionTime'),
    newcomersComments: line('newcomersComments'),
    signOff: line('signOff'),
    look: {
      accent: line('accent') || null,
      accentDark: line('accentDark') || null,
      headlineFace: line('headlineFace'),
      textFace: line('textFace'),
    },
    policies: Object.fromEntries(policyNames.map(name => [name, cleanText(values[name] ?? '')])),
  })
  const errors: Record<string, string> = parsed.success
    ? contrastErrors(parsed.data, t)
    : fieldErrors(parsed.error, t.wrong)
  if (!parsed.success || Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, settings: parsed.data }
}

/** The form is flat: the last name of a setting's path is its field. */
function fieldErrors(error: z.ZodError, words: Readonly<Record<string, string>>): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const field = String(path.at(-1) ?? '')
    errors[field] ??= words[field] ?? message
  }
  return errors
}

function contrastErrors({ look }: Settings, t: Messages['desk']['settings']): Record<string, string> {
  const check = (colour: string | null, paper: string) => {
    const reached = colour ? contrast(colour, paper) : 21
    return reached < enoughContrast ? t.tooFaint(reached.toFixed(1)) : null
  }
  const [accent, accentDark] = [check(look.accent, papers.light), check(look.accentDark, papers.dark)]
  return { ...(accent && { accent }), ...(accentDark && { accentDark }) }
}

/** Names of the settings that differ, for the audit trail. */
export const changedSettings = (before: Settings, after: Settings): string[] =>
  (Object.keys(after) as (keyof Settings)[]).filter(
    name => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
