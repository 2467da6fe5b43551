import type { JobState, JobTable } from '../../platform/jobs/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { DeskHead, Empty, Status, Table } from '../frame/parts.tsx'

interface JobsPageProps {
  readonly frame: DeskFrame
  readonly counts: Readonly<Record<JobState, number>>
  readonly dead: readonly JobTable[]
  /** Running and waiting, in the order in which they come. */
  readonly next: readonly JobTable[]
}

export const JobsPage = ({ frame, counts, dead, next }: JobsPageProps) => {
  const t = frame.paper.t.desk.jobs
  return (
    <DeskPage {...frame} title={t.title} current="jobs">
      <DeskHead title={t.title} meta={t.counts(counts)} />
      {dead.length === 0 && next.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      )}
      {dead.length > 0 && <LaidAside frame={frame} dead={dead} all={counts.dead} />}
      {next.length > 0 && <NowAndNext frame={frame} next={next} />}
    </DeskPage>
  )
}

/** What failed too often: an administrator has it tried again, or discards it. */
const LaidAside = ({ frame, dead, all }: Pick<JobsPageProps, 'frame' | 'dead'> & { all: number }) => {
  const t = frame.paper.t.desk.jobs
  return (
    <section>
      <h2>{t.laidAside(all)}</h2>
      <p class="meta">{t.laidAsideText}</p>
      <Table
        stack
        label={t.laidAside(all)}
        columns={[
          { title: t.job },
          { title: t.about },
          { title: t.lastError },
          { title: t.tries, number: true },
          { title: t.since },
          { title: t.actions, hidden: true },
        ]}
      >
        {dead.map(job => (
          <tr>
            <td class="title">{jobName(frame, job)}</td>
            <td>{payloadInWords(job)}</td>
            <td class="why">
              <code>{job.last_error}</code>
            </td>
            <td class="number">{job.attempts}</td>
            <td class="when">
              <Moment {...frame} at={job.created_at} />
            </td>
            <td class="do">
              <form method="post" action={urls.deskJobAgain(job.id)}>
                <button class="link-button" type="submit">
                  {t.again}
                </button>
              </form>
              <form method="post" action={urls.deskJobDiscard(job.id)}>
                <button class="link-button" type="submit">
                  {t.discard}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

const NowAndNext = ({ frame, next }: Pick<JobsPageProps, 'frame' | 'next'>) => {
  const t = frame.paper.t.desk.jobs
  return (
    <section class="desk-section">
      <h2>{t.next}</h2>
      <Table
        stack
        label={t.next}
        columns={[
          { title: t.job },
          { title: t.about },
          { title: t.state },
          { title: t.tries, number: true },
          { title: t.due },
          { title: t.lastError },
        ]}
      >
        {next.map(job => (
          <tr>
            <td class="title">{jobName(frame, job)}</td>
            <td>{payloadInWords(job)}</td>
            <td>
              <Status kind={job.state === 'running' ? 'wait' : 'off'}>{t.states[job.state]}</Status>
            </td>
            <td class="number">{job.attempts}</td>
            <td class="when">
              <Moment {...frame} at={job.run_at} />
            </td>
            <td class="why">{job.last_error && <code>{job.last_error}</code>}</td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

const jobName = ({ paper }: DeskFrame, { kind }: JobTable): string => {
  const names: Readonly<Record<string, string>> = paper.t.desk.jobs.kinds
  return names[kind] ?? kind.replace(/^(event|on):/, '').replaceAll(/[.:]/g, ' ')
}

/** The ids in a job's payload: for whoever looks for them in the database or the log. */
const payloadInWords = ({ payload }: JobTable) => (
  <code class="job-payload">{payload.replaceAll(/["{}]/g, '').replaceAll(',', ', ')}</code>
)
