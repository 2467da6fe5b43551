import { createArticle, storyInput } from '../../../test/factories/articles.ts'
import { createSubscriber } from '../../../test/factories/newsletter.ts'
import { createStaff } from '../../../test/factories/staff.ts'
import { expect, test, type World } from '../../../test/world.ts'
import { type ArticleId, addCorrection, publishArticle, unpublishArticle } from '../../articles/index.ts'
import type { Message, SendOutcome } from '../../platform/mail/index.ts'
import { composeEdition } from '../editions/compose-edition.ts'
import { findEdition } from '../editions/edition-store.ts'
import type { NewsletterTables } from '../tables.ts'
import { countDeliveries, listDeliveries } from './ledger-store.ts'
import { resendUnknown } from './resend-unknown.ts'
import { sendEdition } from './send-edition.ts'
import { sendTest } from './send-test.ts'
import { startSending } from './start-sending.ts'

const accepted: SendOutcome = { outcome: 'accepted', response: '250 taken' }
const serverDown: SendOutcome = { outcome: 'deferred', concerns: 'server', response: 'connect ECONNREFUSED' }

/** An edition of these stories, the last one leading, composed and about to be sent. */
async function composed(world: World, headlines: readonly string[]) {
  world.clock.advance({ hours: 23 })
  const stories: ArticleId[] = []
  for (const headline of headlines) {
    stories.push((await createArticle(world, { headline })).id)
    world.clock.advance({ minutes: 1 })
  }
  const outcome = await composeEdition(world.services, { by: null })
  if (!outcome.ok) throw new Error(outcome.reason)
  const { edition } = outcome
  await startSending(world, { editionId: edition.id, by: null })
  return { edition, stories }
}

/** Sends what is due, to a server that does this with each mail. */
async function send(
  world: World,
  { id }: Awaited<ReturnType<typeof composed>>['edition'],
  answer: (message: Message, place: number) => SendOutcome | Promise<SendOutcome> = () => accepted,
): Promise<Message[]> {
  const sent: Message[] = []
  const mailer = {
    kind: 'smtp' as const,
    send: async (message: Message) => answer(message, sent.push(message)),
    close: async () => {},
  }
  await sendEdition({ ...world.services, mailer }, id, {
    signal: new AbortController().signal,
    concurrency: 1,
  })
  return sent
}

const withdraw = (world: World, articleId: ArticleId | undefined, kind: 'legal' | 'editorial') =>
  unpublishArticle(world, {
    articleId: articleId as ArticleId,
    by: null,
    publicReason: 'It was forged.',
    kind,
  })

const wordsOf = ({ subject, text, html }: Message) => `${subject} ${text} ${html}`

for (const kind of ['legal', 'editorial'] as const)
  test(`a story that is withdrawn (${kind}) while an edition goes out is in no copy from then on, and told to those alone who had it`, async ({
    world,
    db,
  }) => {
    for (const name of ['ada', 'ben', 'cleo']) await createSubscriber(world, `${name}@mail.test`)
    const { edition, stories } = await composed(world, ['The ferry is late', 'The mayor took the money'])
    const sent = await send(world, edition, async (_, place) => {
      if (place === 1) await withdraw(world, stories[1], kind)
      return accepted
    })
    expect(sent.map(mail => /mayor/.test(wordsOf(mail)))).toEqual([true, false, false])
    for (const mail of sent) expect(wordsOf(mail)).toContain('The ferry is late')
    expect(sent.map(({ subject }) => subject).slice(1)).toEqual(['The ferry is late', 'The ferry is late'])
    for (const mail of sent) expect(wordsOf(mail)).not.toContain('{{')

    expect(await findEdition(db, edition.id)).toEqual(edition)
    const tables = db.withTables<NewsletterTables>()
    const forms = await tables.selectFrom('edition_form').select(['hash', 'subject', 'text']).execute()
    expect(forms).toMatchObject([{ subject: 'The ferry is late' }])
    const copies = await tables.selectFrom('delivery').select('form_hash').orderBy('id').execute()
    expect(copies.map(copy => copy.form_hash)).toEqual([null, forms[0]?.hash, forms[0]?.hash])
    await expect(tables.deleteFrom('edition_form').execute()).rejects.toThrow('never changes')

    await world.work()
    const next = await composed(world, ['Tuesday'])
    const told = (await send(world, next.edition)).filter(mail => wordsOf(mail).includes('forged'))
    expect(told.map(({ to }) => to)).toEqual([sent[0]?.to])
    // An edition that tells of the withdrawal is mailed as it was frozen.
    expect(await tables.selectFrom('edition_form').select('hash').execute()).toHaveLength(1)
  })

test('a story that comes back is in the copies that are left', async ({ world }) => {
  await createSubscriber(world, 'ada@mail.test')
  await createSubscriber(world, 'ben@mail.test')
  const headline = 'The mayor took the money'
  const { edition, stories } = await composed(world, ['The ferry is late', headline])
  await withdraw(world, stories[1], 'editorial')
  await send(world, edition, () => serverDown)
  world.clock.advance({ hours: 1 })
  await publishArticle(world, { ...storyInput({ headline }), articleId: stories[1] as ArticleId })
  const sent = await send(world, edition)
  expect(sent.map(({ subject }) => subject)).toEqual([headline, headline])
  await withdraw(world, stories[1], 'editorial')
  await world.work()
  const next = await composed(world, ['Tuesday'])
  const told = (await send(world, next.edition)).filter(mail => wordsOf(mail).includes('forged'))
  expect(told).toHaveLength(2)
})

test('a copy that is sent again has no story that was withdrawn, and its reader is told, having perhaps had the first', async ({
  world,
  db,
}) => {
  const staff = await createStaff(world, 'editor')
  await createSubscriber(world, 'ada@mail.test')
  const { edition, stories } = await composed(world, ['The ferry is late', 'The mayor took the money'])
  await send(world, edition, () => ({ outcome: 'unknown', response: 'no answer' }))
  const [unknown] = await listDeliveries(db, edition.id, { state: 'unknown', limit: 1 })
  if (!unknown) throw new Error('The delivery is known')
  await resendUnknown(world, { deliveryId: unknown.id, by: staff.id })
  await withdraw(world, stories[1], 'legal')
  const [again] = await send(world, edition)
  if (!again) throw new Error('It was not sent again')
  expect(wordsOf(again)).not.toMatch(/mayor/)
  const [test] = await testMail(world, edition.id)
  expect(test && wordsOf(test)).not.toMatch(/mayor/)
  await world.work()
  const next = await composed(world, ['Tuesday'])
  expect((await send(world, next.edition)).map(wordsOf).join()).toContain('forged')
})

async function testMail(world: World, what: Parameters<typeof sendTest>[1]['what']): Promise<Message[]> {
  const sent: Message[] = []
  const send = async (message: Message) => {
    sent.push(message)
    return accepted
  }
  const mailer = { kind: 'smtp' as const, send, close: async () => {} }
  await sendTest({ ...world.services, mailer }, { what, to: 'desk@mail.test', by: null })
  return sent
}

test('an edition of which every story is withdrawn is sent to nobody more', async ({ world, db }) => {
  await createSubscriber(world, 'ada@mail.test')
  const { edition, stories } = await composed(world, ['The mayor took the money'])
  await withdraw(world, stories[0], 'legal')
  expect(await send(world, edition)).toEqual([])
  expect(await countDeliveries(db, edition.id)).toMatchObject({ skipped: 1 })
  expect(await testMail(world, edition.id)).toEqual([])
})

test('corrections of a story that is withdrawn go with it, and one that is owed is told in the next edition', async ({
  world,
  db,
}) => {
  await createSubscriber(world, 'ada@mail.test')
  const monday = await composed(world, ['The mayor took the money'])
  await send(world, monday.edition)
  await addCorrection(world, {
    articleId: monday.stories[0] as ArticleId,
    text: 'It was the clerk.',
    by: null,
  })
  await world.work()
  await createSubscriber(world, 'new@mail.test')
  const tuesday = await composed(world, ['Tuesday'])
  await withdraw(world, monday.stories[0], 'editorial')
  const sent = await send(world, tuesday.edition)
  expect(sent).toHaveLength(2)
  for (const mail of sent) expect(wordsOf(mail)).not.toMatch(/mayor|clerk|CORRECTIONS/)
  const dues = await db.withTables<NewsletterTables>().selectFrom('correction_due').selectAll().execute()
  expect(dues.map(due => due.edition_id)).toEqual([null])
  const wednesday = await composed(world, ['Wednesday'])
  const told = (await send(world, wednesday.edition)).filter(mail => /clerk/.test(wordsOf(mail)))
  expect(told.map(({ to }) => to)).toEqual(['ada@mail.test'])
})
