import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { StaffMember } from '../member.ts'
import { DeskPage } from '../pages/desk-page.tsx'

interface CodesPageProps {
  readonly paper: Paper
  readonly staff: StaffMember
  readonly codes: readonly string[]
}

/** The codes, this once: the paper keeps their hashes only. */
export const CodesPage = ({ paper, staff, codes }: CodesPageProps) => {
  const t = paper.t.staff.account.codes
  return (
    <DeskPage paper={paper} staff={staff} title={t.shownTitle} current={null}>
      <header class="desk-head">
        <div>
          <h1>{t.shownTitle}</h1>
          <p class="meta">
            {paper.settings.name} · {staff.email}
          </p>
        </div>
      </header>
      <p>{t.shown}</p>
      <ol class="recovery-codes">
        {codes.map(code => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a href={urls.deskAccount()}>{t.back}</a>
      </p>
    </DeskPage>
  )
}
