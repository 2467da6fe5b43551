import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { type Db, inTransaction } from '../../db/index.ts'
import type { Ctx, FormValues } from '../../http/index.ts'
import { enqueue, type JobKind } from '../../jobs/index.ts'
import type { Clock } from '../../time/index.ts'
import { createLink } from '../links.ts'

/**
 * One way in by mailed link, with what is its own: addresses, words, frame, and who may enter. Everything else is the
 * same for readers and staff and written once in `routes.tsx`.
 */
export interface SignInDoor {
  /** The links' purpose, such as `reader.sign-in`: a link of one door opens no other. */
  readonly purpose: string
  readonly validMinutes: number
  readonly url: {
    ask(next?: string): string
    link(token: string): string
    code(): string
    /** Where those go who came from nowhere in particular. */
    home(): string
  }
  /** The job that mails a link, whether or not its account is known: the answer must not tell. */
  readonly mail: JobKind<{ linkId: string }>
  readonly email: (message: string) => z.ZodType<string>
  /** The door's words and its frame around a page. */
  dress(c: Ctx): Promise<SignInDress>
  /**
   * Looks whether an account may enter with the answers given (null: none yet). Changes nothing itself; `enter` does,
   * in the transaction that uses the link up.
   */
  prepare(c: Ctx, account: string, values: FormValues | null): Promise<Prepared>
  /** Begins the session. */
  welcome(c: Ctx, accountId: string): Promise<void>
}

export type Prepared =
  | {
      readonly may: 'enter'
      /** Gives the account's id, or null when it may not enter after all. */
      readonly enter: (tx: Db) => Promise<string | null>
    }
  /** Something must be answered first: fields to put above the button, with what is wrong in them. */
  | { readonly may: 'answer'; readonly fields: Child }

interface SignInDress {
  readonly words: SignInWords
  frame(title: string, children: Child): Child
  /** Other ways in, shown around the form that asks for a link. */
  otherWays?(next: string | null): { readonly before: Child; readonly after: Child }
}

export interface SignInWords {
  readonly ask: {
    readonly title: string
    readonly text: string
    readonly label: string
    readonly button: string
    readonly note: string
    readonly badAddress: string
    readonly tooOften: (minutes: number) => string
  }
  readonly checkMail: {
    readonly title: string
    readonly text: string
    readonly codeText: string
    readonly codeLabel: string
    readonly codeHint: string
    readonly button: string
    readonly wrongCode: string
    readonly spentCode: string
    readonly nothingCame: string
    readonly another: string
  }
  readonly confirm: {
    readonly title: string
    readonly text: (account: string) => string
    readonly button: string
    readonly note: string
  }
  readonly elsewhere: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly note: string
  }
  readonly codeShown: { readonly title: string; readonly text: string; readonly note: string }
  readonly over: Readonly<Record<'unknown' | 'used' | 'expired' | 'spent', { title: string; text: string }>>
  readonly again: string
  readonly askAnew: string
}

const subjectSchema = z.object({
  /** Whose link it is: the mail address. */
  account: z.string(),
  /** A path of this site to go on to. */
  next: z.string().nullable(),
})

export type SignInSubject = z.infer<typeof subjectSchema>

export const writeSignInSubject = (subject: SignInSubject): string => JSON.stringify(subject)

export const readSignInSubject = (text: string): SignInSubject => subjectSchema.parse(JSON.parse(text))

/** Notes a link for a browser and the mail that carries it. */
export async function askForLink(
  { db, clock }: { db: Db; clock: Clock },
  door: Pick<SignInDoor, 'purpose' | 'validMinutes' | 'mail'>,
  { subject, browser }: { subject: SignInSubject; browser: string },
): Promise<void> {
  await inTransaction(db, async tx => {
    const linkId = await createLink(
      { db: tx, clock },
      {
        purpose: door.purpose,
        subject: writeSignInSubject(subject),
        validMinutes: door.validMinutes,
        browser,
      },
    )
    await enqueue({ db: tx, clock }, door.mail, { linkId })
  })
}
