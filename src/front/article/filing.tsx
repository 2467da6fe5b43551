import type { filing } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'

/** `Part 3 of The Water`, under the headline. */
export const SeriesLine = ({ paper, series }: { paper: Paper; series: filing.SeriesPlace | null }) =>
  series && (
    <p class="series-line" {...paper.words}>
      {paper.t.front.partOf(series.part)}{' '}
      <a href={urls.series(series.slug)} {...paper.own}>
        {series.name}
      </a>
    </p>
  )

/** At the foot of a story: the parts before and after it, and its tags. */
export const FilingLinks = ({ paper, filed }: { paper: Paper; filed: filing.Filing }) => {
  const t = paper.t.front
  const { tags, series } = filed
  if (tags.length === 0 && !series) return null
  return (
    <nav class="filing" aria-label={t.filed} lang={paper.words.lang}>
      {series && (series.previous || series.next) && (
        <div class="filing-series">
          <h2 {...paper.words}>{t.inSeries(series.name)}</h2>
          <ol>
            {series.previous && (
              <li {...paper.words}>
                {t.partBefore}{' '}
                <a href={urls.article(series.previous)} {...paper.own}>
                  {series.previous.headline}
                </a>
              </li>
            )}
            {series.next && (
              <li {...paper.words}>
                {t.partAfter}{' '}
                <a href={urls.article(series.next)} {...paper.own}>
                  {series.next.headline}
                </a>
              </li>
            )}
          </ol>
        </div>
      )}
      {tags.length > 0 && (
        <ul class="filing-tags" aria-label={t.tags}>
          {tags.map(({ slug, name }) => (
            <li lang={paper.own.lang}>
              <a href={urls.tag(slug)} rel="tag">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
