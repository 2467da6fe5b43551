import type { parseArgs } from 'node:util'

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** What a command gets: its words, its options, and how to speak. */
export interface CommandInput {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly json: boolean
  /** A line for people on standard output; silent under `--json`. */
  say(line: string): void
  /** The command's result for machines; one JSON document on standard output, only under `--json`. */
  answer(result: unknown): void
}

/** Exit codes that mean something, the same for every command. */
export const exit = {
  ok: 0,
  /** Something broke: a bug, or a service that is down. */
  failed: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The input (a file, a variable) is not as it should be; nothing was changed. */
  badInput: 3,
  /** What is stored is not what was written: somebody changed it behind the paper's back. */
  tampered: 4,
  /** Not now: what a mail server that pipes a mail in tries again later (EX_TEMPFAIL of sysexits.h). */
  later: 75,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]

export interface Command {
  readonly name: string
  /** What follows the name, such as `FILE.md…`. */
  readonly usage: string
  readonly summary: string
  /** Whole lines, shown under the usage. */
  readonly help: string
  readonly options: Options
  run(input: CommandInput): Promise<ExitCode>
}

/** Ends a command with a message for the person who called it. */
export class CommandError extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode = exit.badInput) {
    super(message)
    this.exitCode = exitCode
  }
}
