import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { ErrorSummary, Field, SelectField } from '../../platform/views/index.ts'
import { type Paper, shortDay } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { StaffMember, StaffRecord } from '../member.ts'
import { roles } from '../role.ts'
import { DeskPage } from './desk-page.tsx'

interface StaffPageProps {
  readonly paper: Paper
  readonly staff: StaffMember
  readonly everybody: readonly StaffRecord[]
  readonly notice: string | null
  readonly values?: FormValues | undefined
  readonly errors?: FormErrors | undefined
}

/** Who works here, and the form that invites one more. */
export const StaffPage = ({ paper, staff, everybody, notice, values, errors }: StaffPageProps) => {
  const t = paper.t.staff.list
  return (
    <DeskPage paper={paper} staff={staff} title={t.title} current="staff" notice={notice}>
      <header class="desk-head">
        <h1>{t.title}</h1>
      </header>
      <div class="table-wrap" tabindex={0} role="region" aria-label={t.title}>
        <table class="table table--stack">
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.email}</th>
              <th scope="col">{t.role}</th>
              <th scope="col">{t.signedIn}</th>
            </tr>
          </thead>
          <tbody>
            {everybody.map(member => (
              <StaffRow paper={paper} member={member} />
            ))}
          </tbody>
        </table>
      </div>
      <section class="desk-section" aria-labelledby="invite">
        <h2 id="invite">{t.inviteTitle}</h2>
        <p>{t.inviteText}</p>
        {errors && <ErrorSummary title={paper.t.site.formProblem} errors={errors} />}
        <form method="post" action={urls.deskStaff()}>
          <div class="field-row">
            <Field name="name" label={t.name} required maxlength={80} values={values} errors={errors} />
            <Field name="email" type="email" label={t.email} required values={values} errors={errors} />
            <RoleField paper={paper} values={values ?? { role: 'reporter' }} errors={errors} />
          </div>
          <button class="button" type="submit">
            {t.invite}
          </button>
        </form>
      </section>
    </DeskPage>
  )
}

const StaffRow = ({ paper, member }: { paper: Paper; member: StaffRecord }) => {
  const t = paper.t.staff
  return (
    <tr>
      <td>
        <a href={urls.deskStaffMember(member.id)}>{member.name}</a>
      </td>
      <td>{member.email}</td>
      <td>{member.revokedAt ? <span class="status">{t.list.left}</span> : t.roles[member.role]}</td>
      <td class="when">
        {member.signedInAt ? (
          <time datetime={member.signedInAt}>{shortDay(paper, member.signedInAt)}</time>
        ) : (
          <span class="status status--wait">{t.list.invited}</span>
        )}
      </td>
    </tr>
  )
}

export const RoleField = ({
  paper,
  values,
  errors,
}: {
  paper: Paper
  values: FormValues
  errors?: FormErrors | undefined
}) => (
  <SelectField
    name="role"
    label={paper.t.staff.list.role}
    values={values}
    errors={errors}
    options={roles.map(role => ({ value: role, label: paper.t.staff.roles[role] }))}
  />
)
