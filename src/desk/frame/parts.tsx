import type { Child } from 'hono/jsx'

/** The heading of a page at the desk, with what can be done from it. */
export const DeskHead = ({ title, meta, actions }: { title: Child; meta?: Child; actions?: Child }) => (
  <header class="desk-head">
    <div>
      <h1>{title}</h1>
      {meta && <p class="meta">{meta}</p>}
    </div>
    {actions && <div class="actions">{actions}</div>}
  </header>
)

/** How far something is: done, under way, at rest, or in need of somebody. A form goes with each, not only a colour. */
export type StatusKind = 'done' | 'live' | 'wait' | 'off' | 'bad'

export const Status = ({ kind, children }: { kind: StatusKind; children?: Child }) => (
  <span class={`status status--${kind}`}>{children}</span>
)

export const Empty = ({ title, children }: { title: string; children?: Child }) => (
  <div class="empty">
    <h2>{title}</h2>
    {children}
  </div>
)

interface Column {
  readonly title: string
  /** The heading is for screen readers alone. */
  readonly hidden?: boolean
  readonly number?: boolean
}

/** A table that scrolls by itself where the page is narrow, or stacks its rows. */
export const Table = ({
  label,
  columns,
  stack = false,
  children,
}: {
  label: string
  columns: readonly Column[]
  stack?: boolean
  children?: Child
}) => (
  <div class="table-wrap" tabindex={0} role="region" aria-label={label}>
    <table class={stack ? 'table table--stack' : 'table'}>
      <thead>
        <tr>
          {columns.map(({ title, hidden, number }) => (
            <th scope="col" class={number ? 'number' : undefined}>
              {hidden ? <span class="visually-hidden">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)

interface Tab {
  readonly title: string
  readonly url: string
  readonly current: boolean
  readonly count?: number
}

/** Several faces of one thing, such as a mail as HTML and as text. */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly Tab[] }) => (
  <nav class="frame-tabs" aria-label={label}>
    {tabs.map(tab => (
      <TabLink {...tab} />
    ))}
  </nav>
)

/** Filters above a list, and beside them what is searched for. */
export const Filters = ({
  label,
  tabs,
  children,
}: {
  label: string
  tabs: readonly Tab[]
  children?: Child
}) => (
  <div class="filters">
    <nav aria-label={label}>
      <ul>
        {tabs.map(tab => (
          <li>
            <TabLink {...tab} />
          </li>
        ))}
      </ul>
    </nav>
    {children}
  </div>
)

const TabLink = ({ title, url, current, count }: Tab) => (
  <a href={url} aria-current={current ? 'page' : undefined}>
    {title}
    {count === undefined ? null : <span class="meta numeric"> {count.toLocaleString('en')}</span>}
  </a>
)

export const Find = ({
  action,
  label,
  query,
  keep = {},
}: {
  action: string
  label: string
  query: string
  /** Other parameters of the list, to stay as they are. */
  keep?: Readonly<Record<string, string>>
}) => (
  <form role="search" method="get" action={action}>
    {Object.entries(keep).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
    <label class="visually-hidden" for="find">
      {label}
    </label>
    <input class="input" type="search" id="find" name="q" value={query} maxlength={200} />
    <button class="button button--quiet" type="submit">
      {label}
    </button>
  </form>
)
