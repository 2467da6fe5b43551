import type { Child } from 'hono/jsx'
import type { FormErrors, FormValues } from '../../http/index.ts'
import { Field } from '../../views/index.ts'
import type { SignInWords } from './door.ts'

/** Where somebody asks for a link. */
export const AskForm = ({
  words,
  action,
  next,
  values,
  errors,
}: {
  words: SignInWords['ask']
  action: string
  next: string | null
  values?: FormValues | undefined
  errors?: FormErrors | undefined
}) => (
  <>
    <p>{words.text}</p>
    <form method="post" action={action}>
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        name="email"
        type="email"
        label={words.label}
        autocomplete="email"
        required
        values={values}
        errors={errors}
      />
      <button class="button" type="submit">
        {words.button}
      </button>
    </form>
    <p class="meta">{words.note}</p>
  </>
)

/** Shown to everybody who asked, whether or not the address is known. */
export const CheckMailPage = ({
  words,
  action,
  askAgain,
  errors,
}: {
  words: SignInWords['checkMail']
  action: string
  askAgain: string
  errors?: FormErrors
}) => (
  <>
    <h1>{words.title}</h1>
    <p>{words.text}</p>
    <p>{words.codeText}</p>
    <form method="post" action={action}>
      <Field
        name="code"
        label={words.codeLabel}
        hint={words.codeHint}
        inputmode="numeric"
        autocomplete="one-time-code"
        className="code-input"
        required
        maxlength={11}
        errors={errors}
      />
      <button class="button" type="submit">
        {words.button}
      </button>
    </form>
    <p class="meta">
      {words.nothingCame} <a href={askAgain}>{words.another}</a>
    </p>
  </>
)

interface PressPageProps {
  readonly words: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly note: string
  }
  readonly action: string
  readonly fields?: Child
}

/** A page with one button: what it does is done by a press, never by a mail scanner that opens the link. */
const PressPage = ({ words, action, fields }: PressPageProps) => (
  <>
    <h1>{words.title}</h1>
    <p>{words.text}</p>
    <form method="post" action={action}>
      {fields}
      <button class="button" type="submit">
        {words.button}
      </button>
    </form>
    <p class="meta">{words.note}</p>
  </>
)

/** A link opened where it counts: its button signs in. */
export const ConfirmPage = ({
  words,
  account,
  action,
  fields,
}: {
  words: SignInWords['confirm']
  account: string
  action: string
  fields: Child
}) => <PressPage words={{ ...words, text: words.text(account) }} action={action} fields={fields} />

/** A link opened in another browser than the one that asked: its button shows the code. */
export const ElsewherePage = ({ words, action }: { words: SignInWords['elsewhere']; action: string }) => (
  <PressPage words={words} action={action} />
)

export const CodeShownPage = ({ words, code }: { words: SignInWords['codeShown']; code: string }) => (
  <>
    <h1>{words.title}</h1>
    <p>{words.text}</p>
    <p class="code">{`${code.slice(0, 3)} ${code.slice(3)}`}</p>
    <p class="meta">{words.note}</p>
  </>
)

/** A link that is no longer good, or never was. */
export const OverPage = ({
  words,
  way,
}: {
  words: SignInWords['over'][keyof SignInWords['over']]
  /** On to a new one: one press where the account is known, else the form. */
  way: { action: string; button: string } | { href: string; words: string }
}) => (
  <>
    <h1>{words.title}</h1>
    <p>{words.text}</p>
    {'action' in way ? (
      <form method="post" action={way.action}>
        <button class="button" type="submit">
          {way.button}
        </button>
      </form>
    ) : (
      <p>
        <a class="button" href={way.href}>
          {way.words}
        </a>
      </p>
    )}
  </>
)
