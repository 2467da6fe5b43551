import type { SourceNote } from '../../articles/index.ts'
import { InLanguage } from '../../platform/language/index.ts'
import type { Paper } from '../../site/index.ts'

/** Who says so: everyone and everything that a story rests on, and for those who are not named, why not. */
export const Sources = ({ paper, sources }: { paper: Paper; sources: readonly SourceNote[] }) => {
  if (sources.length === 0) return null
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources" {...paper.words}>
        {paper.t.front.sources}
      </h2>
      <ol>
        {sources.map((source, place) => (
          <li id={`source-${place + 1}`}>
            <Source paper={paper} source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const Source = ({ paper, source }: { paper: Paper; source: SourceNote }) => {
  const { t } = paper
  const about = [source.role, source.how].filter(Boolean).join(', ')
  return (
    <>
      <span class="source-name">{source.name}</span>
      {about ? `, ${withStop(about)}` : '.'}
      {source.anonymous && source.reason && (
        <>
          {' '}
          <span class="source-note">
            <InLanguage is={paper.words}>{t.front.notNamed}</InLanguage> {withStop(source.reason)}
          </span>
        </>
      )}
      {source.url && (
        <>
          {' '}
          <a href={source.url} aria-label={t.front.sourceOpens(source.name)} {...paper.words}>
            {t.front.readSource}
          </a>
        </>
      )}
    </>
  )
}

/** A note ends like a sentence, whoever wrote it. */
const withStop = (text: string): string => (/[.!?…。؟]["”’»)]?$/.test(text) ? text : `${text}.`)
