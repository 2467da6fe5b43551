import type { PublicVersion } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'

/** What was wrong, what is right, and why, as whoever published the version declared it; with the claims it touches. */
export const Declared = ({ paper, version }: { paper: Paper; version: PublicVersion }) => {
  const t = paper.t.history.list
  const { details, claims } = version
  if (!details) return null
  const touched = claims.filter(({ id }) => details.claims.includes(id)).map(({ number }) => String(number))
  return (
    <dl class="declared">
      {(['wrong', 'right', 'why'] as const).map(part => (
        <div>
          <dt {...paper.words}>{t[part]}</dt>
          <dd>{details[part]}</dd>
        </div>
      ))}
      {touched.length > 0 && (
        <div>
          <dt {...paper.words}>{t.touched(touched.length)}</dt>
          <dd {...paper.words}>{paper.t.site.list.format(touched)}</dd>
        </div>
      )}
    </dl>
  )
}
