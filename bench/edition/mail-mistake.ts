import { publishArticle } from '../../src/articles/index.ts'
import { sendEdition } from '../../src/newsletter/deliveries/send-edition.ts'
import { composeEdition, type EditionId, listDeliveries, startSending } from '../../src/newsletter/index.ts'
import type { Db } from '../../src/platform/db/index.ts'
import type { Mailer } from '../../src/platform/mail/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { dayIn, plus } from '../../src/platform/time/index.ts'
import type { MailSink } from './mail-sink.ts'

/** In the text of a mail that begins with a correction, and in no other. */
export const mistakeMark = 'CORRECTION\r\n'

/** Whether a reader is one of those who had the edition with the mistake; to all others it could not be delivered. */
const hadMistake = (email: string): boolean => /[02468]@/.test(email)

/** Mails an edition with a mistake to every second reader, and corrects the mistake; nothing notes yet who had it. */
export async function mailMistake(services: Services): Promise<void> {
  const story = {
    headline: 'There is a rift at the board, says the Herald',
    standfirst: '',
    section: 'harbour',
    authors: ['Nora Whitlow'],
    slug: 'rift',
    body: 'There is a rift at the board.',
  }
  const published = await publishArticle(services, story)
  if (!published.ok) throw new Error('The story was not published')
  const { clock } = services
  const day = dayIn(plus(clock.now(), { days: -1 }), 'UTC')
  const composed = await composeEdition(services, { by: null, day, until: plus(clock.now(), { seconds: 1 }) })
  if (!composed.ok) throw new Error(`No edition: ${composed.reason}`)
  await startSending(services, { editionId: composed.edition.id, by: null })
  const mailer: Mailer = {
    kind: 'smtp',
    send: async ({ to }) =>
      hadMistake(to)
        ? { outcome: 'accepted', response: '250 taken' }
        : { outcome: 'rejected', concerns: 'recipient', status: '5.2.2', response: '552 full' },
    close: async () => {},
  }
  const { signal } = new AbortController()
  await sendEdition({ ...services, mailer }, composed.edition.id, { signal, concurrency: 10 })
  await publishArticle(services, {
    ...story,
    articleId: published.articleId,
    body: 'The chairman says that there is a rift at the board.',
    revision: {
      kind: 'correction',
      wrong: 'It gave the word to the Herald',
      right: 'It is the chairman’s',
      why: 'We took his words for the paper’s',
    },
  })
}

/** Recipients of an edition who had the mistake and were not told of it once, or were told and never had it. */
export async function findToldWrongly(db: Db, sink: MailSink, editionId: EditionId): Promise<string[]> {
  const told = Map.groupBy(sink.marked, email => email)
  const wrongly = sink.marked.filter(email => !hadMistake(email))
  const state = 'accepted'
  for (let page = await listDeliveries(db, editionId, { state, limit: 200 }); page.length > 0; ) {
    for (const { email } of page)
      if (email && hadMistake(email) && told.get(email)?.length !== 1) wrongly.push(email)
    const last = page.at(-1)
    page = last ? await listDeliveries(db, editionId, { state, limit: 200, after: last.id }) : []
  }
  return wrongly
}
