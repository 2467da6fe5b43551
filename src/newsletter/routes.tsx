import { z } from 'zod'
import { summariesById } from '../articles/index.ts'
import { pageTags } from '../page-tags.ts'
import {
  type App,
  anyone,
  type Ctx,
  emailField,
  onPost,
  Problem,
  pagingOf,
  parseForm,
  readForm,
  requirePage,
} from '../platform/http/index.ts'
import { isDay } from '../platform/time/index.ts'
import { page } from '../platform/views/index.ts'
import { loadPaper } from '../site/index.ts'
import { urls } from '../urls.ts'
import { storiesOf } from './editions/edition.ts'
import { countEditions, findEditionByDay, listEditions } from './editions/edition-store.ts'
import { mayBeListed, withoutForbidden } from './editions/leave-out-forbidden.ts'
import { EditionPage } from './pages/edition-page.tsx'
import { EditionsPage } from './pages/editions-page.tsx'
import { SignUpPage } from './pages/sign-up-page.tsx'
import {
  AskedPage,
  ConfirmPage,
  LinkProblemPage,
  UnknownSubscriberPage,
  UnsubscribePage,
  UnsubscribeTestPage,
  WelcomePage,
} from './pages/small-pages.tsx'
import { confirmSubscription, inspectConfirmation } from './subscribers/confirm.ts'
import { signUp } from './subscribers/sign-up.ts'
import { findSubscriber } from './subscribers/subscriber-store.ts'
import { subscribeAgain, unsubscribe } from './subscribers/unsubscribe.ts'
import { readUnsubscribeToken, testToken } from './subscribers/unsubscribe-token.ts'

/** A family behind one address may sign up; a script may not. */
const signUpLimit = { name: 'newsletter sign-up', count: 20, seconds: 3600 }
const confirmLimit = { name: 'newsletter confirmation', count: 30, seconds: 600 }
const editionsOnPage = 30

export function newsletterRoutes(app: App): void {
  app.get(urls.subscribe(), signUpPage)
  onPost(app, urls.subscribe(), { who: anyone, limit: signUpLimit }, postSignUp)
  app.get(urls.subscribeAsked(), async c => page(c, <AskedPage paper={await loadPaper(c.get('services'))} />))
  app.get(urls.subscribed(), async c => page(c, <WelcomePage paper={await loadPaper(c.get('services'))} />))
  app.get(urls.subscribeConfirm(':token'), confirmPage)
  onPost(app, urls.subscribeConfirm(':token'), { who: anyone, limit: confirmLimit }, postConfirm)

  app.get(urls.unsubscribe(':token'), unsubscribePage)
  // No limit: a mail provider unsubscribes thousands of its people from one address (RFC 8058), and a guess is a
  // signature of 256 bits.
  onPost(app, urls.unsubscribe(':token'), { who: anyone }, postUnsubscribe)
  onPost(app, urls.subscribeAgain(':token'), { who: anyone, limit: confirmLimit }, postSubscribeAgain)

  app.get(urls.editions(), editionsPage)
  app.get(urls.edition(':day'), editionPage)
}

async function signUpPage(c: Ctx): Promise<Response> {
  const services = c.get('services')
  const [paper, [latest]] = await Promise.all([loadPaper(services), listEditions(services.db, { limit: 1 })])
  c.set('cacheTags', [pageTags.editions])
  return page(c, <SignUpPage paper={paper} latest={latest ?? null} />)
}

async function postSignUp(c: Ctx): Promise<Response> {
  const services = c.get('services')
  const paper = await loadPaper(services)
  const form = await parseForm(c, z.object({ email: emailField(paper.t.newsletter.signUp.badEmail) }))
  if (!form.ok) {
    const [latest] = await listEditions(services.db, { limit: 1 })
    return page(
      c,
      <SignUpPage paper={paper} latest={latest ?? null} values={form.values} errors={form.errors} />,
      422,
    )
  }
  await signUp(services, form.value)
  return c.redirect(urls.subscribeAsked(), 303)
}

const tokenOf = (c: Ctx): string => c.req.param('token') ?? ''

async function confirmPage(c: Ctx): Promise<Response> {
  const services = c.get('services')
  const token = tokenOf(c)
  const [paper, found] = await Promise.all([loadPaper(services), inspectConfirmation(services, token)])
  return found.ok
    ? page(c, <ConfirmPage paper={paper} email={found.subscriber.email} token={token} />)
    : page(c, <LinkProblemPage paper={paper} reason={found.reason} />, 410)
}

async function postConfirm(c: Ctx): Promise<Response> {
  const services = c.get('services')
  const confirmed = await confirmSubscription(services, tokenOf(c))
  if (confirmed.ok) return c.redirect(urls.subscribed(), 303)
  return page(c, <LinkProblemPage paper={await loadPaper(services)} reason={confirmed.reason} />, 410)
}

async function unsubscribePage(c: Ctx): Promise<Response> {
  const { db, secret, ...services } = c.get('services')
  const token = tokenOf(c)
  const paper = await loadPaper({ ...services, db })
  if (token === testToken) return page(c, <UnsubscribeTestPage paper={paper} />)
  const id = readUnsubscribeToken(secret, token)
  const subscriber = id && (await findSubscriber(db, id))
  return subscriber
    ? page(c, <UnsubscribePage paper={paper} subscriber={subscriber} token={token} />)
    : page(c, <UnknownSubscriberPage paper={paper} />, 404)
}

/** The page's own button, and a mail program's one click, which must get no redirect (RFC 8058, 3.1). */
async function postUnsubscribe(c: Ctx): Promise<Response> {
  const services = c.get('services')
  const token = tokenOf(c)
  const id = readUnsubscribeToken(services.secret, token)
  if (!id) return unsubscribePage(c)
  await unsubscribe(services, { subscriberId: id })
  const isOneClick = (await readForm(c)).values['List-Unsubscribe'] === 'One-Click'
  return isOneClick ? unsubscribePage(c) : c.redirect(urls.unsubscribe(token), 303)
}

async function postSubscribeAgain(c: Ctx): Promise<Response> {
  const services = c.get('services')
  const id = readUnsubscribeToken(services.secret, tokenOf(c))
  if (!id) return unsubscribePage(c)
  const back = await subscribeAgain(services, { subscriberId: id })
  return c.redirect(back ? urls.subscribed() : urls.unsubscribe(tokenOf(c)), 303)
}

async function editionsPage(c: Ctx): Promise<Response> {
  const services = c.get('services')
  const paging = pagingOf(requirePage(c), await countEditions(services.db), editionsOnPage)
  const [paper, editions] = await Promise.all([loadPaper(services), listEditions(services.db, paging)])
  c.set('cacheTags', [pageTags.editions, pageTags.stories])
  const listed = await mayBeListed(services.db, editions)
  return page(c, <EditionsPage paper={paper} editions={listed} paging={paging} />)
}

async function editionPage(c: Ctx): Promise<Response> {
  const services = c.get('services')
  const day = c.req.param('day') ?? ''
  const edition = isDay(day) ? await findEditionByDay(services.db, day) : null
  if (!edition) throw new Problem('not-found')
  const ids = storiesOf(edition.content).map(story => story.articleId)
  const [paper, published] = await Promise.all([loadPaper(services), summariesById(services.db, ids)])
  const { content, forbidden } = await withoutForbidden(services.db, edition)
  // Corrections are of other stories too.
  c.set('cacheTags', [pageTags.edition(edition.day), pageTags.stories, ...ids.map(pageTags.article)])
  const withdrawn = new Set(ids.filter(id => !published.has(id)))
  return page(
    c,
    <EditionPage paper={paper} edition={{ ...edition, content }} {...{ withdrawn, forbidden }} />,
  )
}
