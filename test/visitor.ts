import { parseHTML } from 'linkedom'
import type { App } from '../src/platform/http/index.ts'

/** A page as a visitor got it. */
export interface Page {
  readonly status: number
  readonly path: string
  readonly headers: Headers
  readonly html: string
  readonly document: Document
  /** The words of the page, white space folded. */
  readonly text: string
}

/**
 * A browser without scripts: keeps cookies, follows redirects, fills in the forms that are really on the page.
 * It asks the app in this process, so nothing of it needs a port.
 */
export class Visitor {
  readonly #app: App
  readonly #origin: string
  readonly #cookies = new Map<string, string>()
  page: Page | null = null

  constructor(app: App, origin: string) {
    this.#app = app
    this.#origin = origin
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies
  }

  /** Gives this browser a cookie, as if an earlier answer had set it. */
  carry(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  open(path: string): Promise<Page> {
    return this.#request(path, {})
  }

  /** Posts fields without a form on a page, as an attacker or a mail provider would. */
  post(
    path: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = { origin: this.#origin },
  ): Promise<Page> {
    return this.#request(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  }

  /** Posts JSON, as a page's script would. Read the answer with `JSON.parse(page.html)`. */
  postJson(path: string, body: unknown = {}): Promise<Page> {
    return this.#request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: this.#origin },
    })
  }

  /**
   * Fills in and sends a form on the current page, with its other fields as they stand.
   * @param form a selector of the form, or of the button in it to press
   */
  async submit(form: string, fields: Readonly<Record<string, string>> = {}): Promise<Page> {
    const found = this.#current().document.querySelector(form)
    if (!found)
      throw new Error(`No ${form} on ${this.#current().path}:\n${this.#current().text.slice(0, 500)}`)
    const element = found.tagName === 'FORM' ? found : found.closest('form')
    if (!element) throw new Error(`${form} is in no form`)
    const values = fieldsOf(element)
    if (found.tagName !== 'FORM' && found.getAttribute('name'))
      values.set(found.getAttribute('name') ?? '', found.getAttribute('value') ?? '')
    for (const [name, value] of Object.entries(fields)) {
      if (!element.querySelector(`[name="${name}"]`))
        throw new Error(`The form ${form} has no field "${name}"`)
      values.set(name, value)
    }
    const action = found.getAttribute('formaction') ?? element.getAttribute('action') ?? this.#current().path
    const target = new URL(action, this.#origin + this.#current().path)
    if ((element.getAttribute('method') ?? 'get').toLowerCase() === 'get')
      return this.open(`${target.pathname}?${values}`)
    return this.post(target.pathname + target.search, Object.fromEntries(values))
  }

  /** Follows the first link that a selector finds, or whose words are these. */
  async follow(selectorOrWords: string): Promise<Page> {
    const links = [...this.#current().document.querySelectorAll('a[href]')]
    const link =
      links.find(a => fold(a.textContent ?? '') === selectorOrWords) ??
      (/^[\w.#[]/.test(selectorOrWords) ? this.#current().document.querySelector(selectorOrWords) : null)
    const href = link?.getAttribute('href')
    if (!href) throw new Error(`No link ${selectorOrWords} on ${this.#current().path}`)
    const target = new URL(href, this.#origin + this.#current().path)
    return this.open(target.pathname + target.search)
  }

  #current(): Page {
    if (!this.page) throw new Error('No page is open')
    return this.page
  }

  async #request(
    path: string,
    init: { method?: string; body?: string; headers?: Record<string, string> },
  ): Promise<Page> {
    const headers = new Headers(init.headers)
    headers.set('host', new URL(this.#origin).host)
    if (this.#cookies.size > 0)
      headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await this.#app.request(this.#origin + path, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    const location = response.headers.get('location')
    if (location && [301, 302, 303, 308].includes(response.status)) {
      const target = new URL(location, this.#origin + path)
      return this.#request(target.pathname + target.search, {})
    }
    const html = await response.text()
    const { document } = parseHTML(html.trimStart().startsWith('<') ? html : '<html></html>')
    this.page = {
      status: response.status,
      path,
      headers: response.headers,
      html,
      document,
      text: fold(document.body?.textContent || html),
    }
    return this.page
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ')
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    if (attributes.some(attribute => /^max-age=0$/i.test(attribute))) this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

function fieldsOf(form: Element): URLSearchParams {
  const values = new URLSearchParams()
  for (const field of form.querySelectorAll('input[name], textarea[name], select[name]')) {
    const name = field.getAttribute('name') ?? ''
    const type = field.getAttribute('type') ?? ''
    if (['submit', 'button', 'file'].includes(type)) continue
    if (['checkbox', 'radio'].includes(type)) {
      if (field.hasAttribute('checked')) values.append(name, field.getAttribute('value') ?? 'on')
    } else if (field.tagName === 'SELECT') {
      const option = field.querySelector('option[selected]') ?? field.querySelector('option')
      values.append(name, option?.getAttribute('value') ?? option?.textContent ?? '')
    } else
      values.append(
        name,
        field.tagName === 'TEXTAREA' ? (field.textContent ?? '') : (field.getAttribute('value') ?? ''),
      )
  }
  return values
}
