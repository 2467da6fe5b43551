import type { countDeliveries, EditionEntry, Sending } from '../../newsletter/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { Pager } from '../../platform/views/index.ts'
import { noonOf, shortDay } from '../../site/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead, Empty, Table } from '../frame/parts.tsx'
import { NextEdition } from './next-edition.tsx'
import { SendingStatus } from './sending-status.tsx'

export interface EditionsPageProps {
  readonly frame: DeskFrame
  readonly rows: readonly (EditionEntry & {
    readonly sending: Sending | null
    readonly counts: Awaited<ReturnType<typeof countDeliveries>>
  })[]
  readonly page: number
  readonly more: boolean
  readonly next: { readonly at: Instant; readonly stories: readonly string[]; readonly recipients: number }
}

export const EditionsPage = ({ frame, rows, page, more, next }: EditionsPageProps) => {
  const { paper } = frame
  const t = paper.t.desk.editions
  return (
    <DeskPage {...frame} title={t.title} current="editions">
      <DeskHead title={t.title} />
      {page === 1 && <NextEdition paper={paper} {...next} />}
      {rows.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <section class="desk-section">
          <h2>{t.composed}</h2>
          <Table
            stack
            label={t.composed}
            columns={[
              { title: t.edition },
              { title: t.state },
              { title: t.recipients, number: true },
              { title: t.states.accepted, number: true },
              { title: t.states.rejected, number: true },
              { title: t.states.unknown, number: true },
            ]}
          >
            {rows.map(({ id, day, subject, sending, counts }) => (
              <tr>
                <td class="title">
                  <a href={urls.deskEdition(id)}>{shortDay(paper, noonOf(paper, day))}</a>
                  <span class="meta edition-subject">{subject}</span>
                </td>
                <td>
                  <SendingStatus paper={paper} sending={sending} />
                </td>
                <Figure
                  label={t.recipients}
                  number={Object.values(counts).reduce((sum, count) => sum + count, 0)}
                />
                <Figure label={t.states.accepted} number={counts.accepted} />
                <Figure label={t.states.rejected} number={counts.rejected} />
                <Figure label={t.states.unknown} number={counts.unknown} />
              </tr>
            ))}
          </Table>
        </section>
      )}
      <Pager
        label={t.pages}
        previous={page > 1 ? urls.deskEditions(page - 1) : null}
        next={more ? urls.deskEditions(page + 1) : null}
        words={{ previous: paper.t.desk.pager.newer, next: paper.t.desk.pager.older }}
      />
    </DeskPage>
  )
}

/** Where the rows are stacked there is no heading above a figure, so it carries its own. */
const Figure = ({ label, number }: { label: string; number: number }) => (
  <td class="number">
    <span class="stacked-label">{label}</span> {number.toLocaleString('en')}
  </td>
)
