import { Pager } from '../../platform/views/index.ts'
import { type AuditEntry, DeskPage, type StaffRecord } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { DeskHead, Empty, Table } from '../frame/parts.tsx'
import { byNobody } from './by-nobody.ts'

interface AuditPageProps {
  readonly frame: DeskFrame
  readonly people: readonly StaffRecord[]
  /** Whose entries are shown: an id, `byNobody`, or empty for everybody's. */
  readonly by: string
  readonly entries: readonly AuditEntry[]
  /** Id of the last one shown, when there are older ones. */
  readonly older: string | null
  readonly first: boolean
}

export const AuditPage = ({ frame, people, by, entries, older, first }: AuditPageProps) => {
  const t = frame.paper.t.desk.audit
  return (
    <DeskPage {...frame} title={t.title} current="audit">
      <DeskHead title={t.title} meta={t.about} />
      <div class="filters">
        <form method="get" action={urls.deskAudit()}>
          <label class="visually-hidden" for="by">
            {t.who}
          </label>
          <select class="input" id="by" name="by">
            <option value="">{t.everybody}</option>
            <option value={byNobody} selected={by === byNobody}>
              {t.paperItself}
            </option>
            {people.map(({ id, name }) => (
              <option value={id} selected={by === id}>
                {name}
              </option>
            ))}
          </select>
          <button class="button button--quiet" type="submit">
            {t.show}
          </button>
        </form>
      </div>
      {entries.length === 0 ? (
        <Empty title={t.none} />
      ) : (
        <Table
          stack
          label={t.title}
          columns={[{ title: t.when }, { title: t.who }, { title: t.did }, { title: t.toWhat }]}
        >
          {entries.map(entry => (
            <tr>
              <td class="when">
                <Moment {...frame} at={entry.at} />
              </td>
              <td>{entry.by?.name ?? t.paperItself}</td>
              <td>{actionInWords(t.actions, entry.action)}</td>
              <td class="why">
                <Subject frame={frame} {...entry} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      <Pager
        label={t.pages}
        previous={first ? null : urls.deskAudit({ by })}
        next={older && urls.deskAudit({ by, before: older })}
        words={frame.paper.t.desk.pager}
      />
    </DeskPage>
  )
}

const actionInWords = (actions: Readonly<Record<string, string>>, action: string): string =>
  actions[action] ?? action.replaceAll('.', ' ').replaceAll('-', ' ')

/** What an entry is about: a link to its page at the desk where it has one, and the words noted with it. */
const Subject = ({ frame, action, subject, detail }: { frame: DeskFrame } & AuditEntry) => {
  const kinds: Readonly<Record<string, string>> = frame.paper.t.desk.audit.subjects
  const { kind, id } = subjectOf(action, subject)
  const url = pageOf[kind]?.(id)
  const name = kinds[kind] ?? subject
  return (
    <>
      {url ? <a href={url}>{name}</a> : name}
      {detail && kind !== 'front' && `: ${detail}`}
    </>
  )
}

/** `story:01k…`; where a subject is an id alone, the action says of what. */
function subjectOf(action: string, subject: string): { kind: string; id: string } {
  const [kind = '', ...rest] = subject.split(':')
  return rest.length > 0 || kind === action.split('.')[0]
    ? { kind, id: rest.join(':') }
    : { kind: action.split('.')[0] ?? '', id: subject }
}

const pageOf: Readonly<Record<string, (id: string) => string>> = {
  story: urls.deskStory,
  article: urls.deskStory,
  edition: urls.deskEdition,
  source: urls.deskSource,
  settings: () => urls.deskSettings(),
  staff: () => urls.deskStaff(),
  front: () => urls.deskFront(),
  subscribers: () => urls.deskSubscribers(),
  comment: urls.deskModerate,
  template: urls.deskTemplate,
}
