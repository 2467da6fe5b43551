import type { Page } from 'playwright-core'

type Place = { readonly start: number; readonly end: number; readonly text: string }

/** Claims as an editor notes them on paper before typing them in: the shape of a file of claims. */
interface ClaimSheet {
  readonly entities: Readonly<Record<string, SheetEntity>>
  readonly claims: readonly SheetClaim[]
}

interface SheetEntity {
  readonly type: string
  readonly name: string | null
  readonly describedAs?: string
  readonly role?: string
  readonly interest?: string
  readonly affiliation?: string
  readonly number?: string
  readonly reasonGiven?: string | null
}

interface SheetClaim {
  readonly id: string
  readonly field: string
  readonly claim: Place
  readonly manner: string
  readonly standing: string
  readonly source: (Partial<Place> & { readonly entity: string }) | null
  readonly cue: Place | null
  readonly via: readonly SheetHop[]
  readonly respondsTo: readonly string[]
  readonly supports: readonly string[]
  readonly embeddedIn: string | null
  readonly note: string
}

interface SheetHop {
  readonly outlet: string
  readonly relation: string
  readonly stated: boolean
  readonly inferredFrom?: string
}

/** What each claim of a sheet is called at the desk. */
type Entered = Map<string, string>

const kinds: Readonly<Record<string, string>> = {
  Person: 'person',
  Collective: 'collective',
  AnonymousSource: 'anonymous',
}

/**
 * Types a sheet of claims into the desk's forms, each field through the page: claims that others lean on first, since
 * a form only offers what is there; then what the claims have to do with each other.
 */
export async function enterClaims(page: Page, story: string, sheet: ClaimSheet): Promise<Entered> {
  const entered: Entered = new Map()
  const known = new Set<string>()
  const waiting = [...sheet.claims]
  while (waiting.length > 0) {
    const next = waiting.findIndex(claim => leansOn(claim).every(id => entered.has(id)))
    const [claim] = waiting.splice(next, 1)
    if (!claim) throw new Error('These claims lean on each other in a circle')
    entered.set(claim.id, await enterClaim(page, story, { claim, sheet, known, entered }))
  }
  for (const { id, respondsTo, supports } of sheet.claims) {
    for (const to of respondsTo) await link(page, story, entered, { id, kind: 'responds-to', to })
    for (const to of supports) await link(page, story, entered, { id, kind: 'supports', to })
  }
  return entered
}

const leansOn = ({ via, embeddedIn }: SheetClaim): string[] =>
  [embeddedIn, ...via.map(({ inferredFrom }) => inferredFrom)].filter(id => typeof id === 'string')

interface Entry {
  readonly claim: SheetClaim
  readonly sheet: ClaimSheet
  /** Sources that the desk remembers by now. */
  readonly known: Set<string>
  readonly entered: Entered
}

/** Opens every fold of the form, as whoever wants to fill in all of it does. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.claim-form details:not([open]) > summary:visible')
  while ((await folded.count()) > 0) await folded.first().click()
}

async function enterClaim(page: Page, story: string, entry: Entry): Promise<string> {
  const { claim, entered } = entry
  await page.goto(`${story}/claims/new`)
  await unfold(page)
  await page.fill('[name=words]', claim.claim.text)
  if (claim.cue) await page.fill('[name=cue]', claim.cue.text)
  if (claim.source?.text) await page.fill('[name=sourceWords]', claim.source.text)
  await fillWho(page, entry)
  await page.selectOption('[name=manner]', claim.manner)
  await fillHops(page, entry)
  await page.selectOption('[name=standing]', claim.standing)
  if (claim.standing !== 'asserted') await page.fill('[name=standingReason]', 'As the reports have it.')
  if (claim.embeddedIn) await page.selectOption('[name=embedded]', entered.get(claim.embeddedIn) ?? '')
  if (claim.note) await page.fill('[name=note]', claim.note)
  await keep(page)
  await answerWhatIsAsked(page, claim)
  await page.waitForURL(/claimAdded/)
  return new URL(page.url()).hash.replace('#claim-', '')
}

const keep = (page: Page) => page.locator('.claim-form .button', { hasText: 'Keep the claim' }).click()

/** Which of several places is meant, and that an outlet is new: both are asked once the form was sent. */
async function answerWhatIsAsked(page: Page, { field, claim }: SheetClaim): Promise<void> {
  await page.locator('main').waitFor()
  const place = page.locator(`[name=place][value="${field}:${claim.start}:${claim.end}"]`)
  const newOutlet = page.locator('[name=newOutlet]')
  if ((await place.count()) > 0) {
    await place.check()
    await keep(page)
  }
  if ((await newOutlet.count()) > 0) {
    await newOutlet.check()
    await keep(page)
  }
}

async function fillWho(page: Page, { claim, sheet, known }: Entry): Promise<void> {
  const entity = claim.source && sheet.entities[claim.source.entity]
  const name = entity?.name ?? entity?.describedAs
  if (!entity || !name || claim.manner === 'unattributed') return
  await page.fill('[name=who]', name)
  if (known.has(name)) return
  known.add(name)
  await page.selectOption('[name=sourceKind]', kinds[entity.type] ?? 'organisation')
  if (entity.role) await page.fill('[name=role]', entity.role)
  if (entity.interest) await page.fill('[name=interest]', entity.interest)
  const house = entity.affiliation && sheet.entities[entity.affiliation]?.name
  if (house && known.has(house)) await page.fill('[name=affiliation]', house)
  if (entity.type !== 'AnonymousSource') return
  await page.fill('[name=number]', 'unstated')
  await page.fill('[name=reason]', entity.reasonGiven ?? 'The outlet that reports them gives no reason.')
}

async function fillHops(page: Page, { claim, sheet, known, entered }: Entry): Promise<void> {
  if (claim.via.length === 0) return void (await page.selectOption('[name=via]', 'direct'))
  await page.selectOption('[name=via]', 'steps')
  for (const [hop, { outlet, relation, stated, inferredFrom }] of claim.via.entries()) {
    const name = sheet.entities[outlet]?.name ?? ''
    await page.selectOption(`[name=hop-${hop}-relation]`, relation)
    await page.fill(`[name=hop-${hop}-outlet]`, name)
    known.add(name)
    await page.selectOption(`[name=hop-${hop}-stated]`, stated ? 'stated' : 'inferred')
    if (inferredFrom) await page.selectOption(`[name=hop-${hop}-from]`, entered.get(inferredFrom) ?? '')
  }
}

async function link(
  page: Page,
  story: string,
  entered: Entered,
  { id, kind, to }: { id: string; kind: string; to: string },
): Promise<void> {
  await page.goto(`${story}/claims/${entered.get(id)}`)
  const form = page.locator('section[aria-labelledby=links] > form')
  await form.locator('[name=kind]').selectOption(kind)
  await form.locator('[name=to]').selectOption(entered.get(to) ?? '')
  await form.locator('button').click()
  await page.waitForURL(/linked/)
}
