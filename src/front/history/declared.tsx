import type { PublicVersion } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'

type Details = NonNullable<PublicVersion['details']>

/** What was wrong, what is right, and why, as whoever published the version declared it. */
export const Declared = ({ paper, details }: { paper: Paper; details: Details }) => {
  const t = paper.t.history.list
  return (
    <dl class="declared">
      {(['wrong', 'right', 'why'] as const).map(part => (
        <div>
          <dt>{t[part]}</dt>
          <dd>{details[part]}</dd>
        </div>
      ))}
    </dl>
  )
}
