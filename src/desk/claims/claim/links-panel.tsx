import { SelectField } from '../../../platform/views/index.ts'
import { linkKinds } from '../../../sourcing/index.ts'
import { urls } from '../../../urls.ts'
import { claimOptions } from '../claim-words.tsx'
import type { ClaimPageProps } from './claim-page.tsx'

/** What a claim has to do with others of its story. */
export const LinksPanel = ({ frame, story, claim, claims, numbers, values, errors }: ClaimPageProps) => {
  const t = frame.paper.t.desk.claims
  const action = urls.deskClaimLinks(story.id, claim.id)
  const others = claims.filter(({ id }) => id !== claim.id)
  const options = claimOptions(others, numbers, t)
  const name = (id: string) => options.find(({ value }) => value === id)?.label
  if (others.length === 0) return null
  return (
    <section class="desk-section" aria-labelledby="links">
      <h2 id="links">{t.link.title}</h2>
      {claim.links.length === 0 ? (
        <p class="meta">{t.link.none}</p>
      ) : (
        <ul class="standing-list">
          {claim.links.map(({ to, kind }) => (
            <li>
              {t.links[kind]} {name(to)}
              <form method="post" action={action}>
                <input type="hidden" name="kind" value={kind} />
                <input type="hidden" name="to" value={to} />
                <button class="link-button" type="submit" name="do" value="unlink">
                  {t.link.remove}
                  <span class="visually-hidden"> {name(to)}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action={action}>
        <SelectField
          idPrefix="link"
          values={{ kind: values.linkKind ?? '' }}
          name="kind"
          label={t.link.kind}
          options={linkKinds.map(kind => ({ value: kind, label: t.links[kind] }))}
        />
        <SelectField
          idPrefix="link"
          values={values}
          errors={errors}
          name="to"
          label={t.link.to}
          none={t.link.choose}
          options={options}
        />
        <button class="button button--quiet" type="submit">
          {t.link.save}
        </button>
      </form>
    </section>
  )
}
