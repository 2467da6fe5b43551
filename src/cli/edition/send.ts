import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { work } from '../../app/index.ts'
import {
  composeEdition,
  countDeliveries,
  countSubscribers,
  type Edition,
  findEditionByDay,
  findSending,
  previewEdition,
  type Sending,
  sendTest,
  startSending,
  storiesOf,
} from '../../newsletter/index.ts'
import { createWorker } from '../../platform/jobs/index.ts'
import type { Services } from '../../platform/services.ts'
import { dayIn } from '../../platform/time/index.ts'
import { readSettings } from '../../site/index.ts'
import { type Command, CommandError, type CommandInput, type ExitCode, exit } from '../command.ts'
import { withServices } from '../services.ts'

const nothingNew = 'There are no new stories since the last edition, so there is nothing to send.'

export const editionSend: Command = {
  name: 'edition send',
  usage: '[--test ADDRESS] [--yes]',
  summary: 'Mail today’s edition to its subscribers, or as a test to one address.',
  help: `
Composes today's edition if there is none yet, and mails it. Says first what would happen; --yes does it. It may run
beside a paper that is running, and may be stopped: whoever runs next goes on, and nobody gets two.

  --test ADDRESS  mail it to one address only; nothing is composed for good

  standfirst edition send --test you@example.org
  standfirst edition send --yes`,
  options: { test: { type: 'string' }, yes: { type: 'boolean' } },
  run: input =>
    withServices(async services => {
      const { timeZone } = await readSettings(services.db)
      const edition = await findEditionByDay(services.db, dayIn(services.clock.now(), timeZone))
      if (typeof input.options.test === 'string') return mailTest(services, input, edition)
      return input.options.yes ? send(services, input, edition) : announce(services, input, edition)
    }),
}

async function mailTest(services: Services, input: CommandInput, edition: Edition | null): Promise<ExitCode> {
  const to = String(input.options.test)
  if (!z.email().safeParse(to).success) throw new CommandError(`"${to}" is no mail address.`)
  const sent = await sendTest(services, { what: edition?.id ?? 'preview', to, by: null })
  if (!sent.ok) throw new CommandError(nothingNew)
  const { outcome, response } = sent.outcome
  input.say(`${to}: ${outcome}. ${response}`)
  input.answer({ to, outcome, response })
  return outcome === 'accepted' ? exit.ok : exit.failed
}

/** What --yes would do. */
async function announce(services: Services, input: CommandInput, edition: Edition | null): Promise<ExitCode> {
  const next = edition ?? (await previewEdition(services))
  if (!next) throw new CommandError(nothingNew)
  const { active } = await countSubscribers(services.db, { state: 'active' })
  const stories = storiesOf(next.content).length
  input.say(`"${next.subject}": ${stories} stories, to ${active} subscribers. Add --yes to send it.`)
  input.answer({ subject: next.subject, stories, subscribers: active, sent: false })
  return exit.usage
}

async function send(services: Services, input: CommandInput, composed: Edition | null): Promise<ExitCode> {
  const edition = composed ?? (await composeNow(services))
  const started = await startSending(services, { editionId: edition.id, by: null })
  if (!started.ok && (await findSending(services.db, edition.id))?.finishedAt)
    throw new CommandError(`The edition of ${edition.day} has been sent already.`)
  const sending = await workUntilSettled(services, edition)
  const counts = await countDeliveries(services.db, edition.id)
  input.answer({ editionId: edition.id, day: edition.day, hash: edition.hash, counts, sending })
  input.say(
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `${count} ${state}`)
      .join(', ') || 'Nobody subscribes yet.',
  )
  if (sending?.finishedAt) return exit.ok
  input.say(
    sending?.lastError
      ? `The mail server cannot be used: ${sending.lastError}. The paper goes on by itself while it runs.`
      : 'The rest is sent while the paper runs.',
  )
  return sending?.lastError ? exit.failed : exit.ok
}

async function composeNow(services: Services): Promise<Edition> {
  const composed = await composeEdition(services, { by: null })
  if ('edition' in composed) return composed.edition
  throw new CommandError(nothingNew)
}

/** Does the paper's jobs until this edition is sent or has to wait; a paper that runs beside may do it instead. */
async function workUntilSettled(services: Services, { id }: Edition): Promise<Sending | null> {
  const worker = createWorker(services, work)
  let isStopping = false
  const stop = () => {
    isStopping = true
    void worker.stop()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    for (;;) {
      await worker.runDue()
      const sending = await findSending(services.db, id)
      if (isStopping || !sending || sending.finishedAt || sending.lastError) return sending
      const { waiting, claimed, deferred } = await countDeliveries(services.db, id)
      if (sending.plannedAt && waiting + claimed === 0 && deferred > 0) return sending
      await wait(300)
    }
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
