import type { Child } from 'hono/jsx'
import { InLanguage } from '../../../platform/language/index.ts'
import type { Paper } from '../../../site/index.ts'
import { restsOn, type Standing, standings } from '../../../sourcing/index.ts'
import type { Apparatus } from '../apparatus.ts'
import { capital } from '../fill.ts'
import { isLong, type Outline, type Part, type PartName, partsOf } from '../parts.ts'
import { toldStandings } from '../told-standings.ts'
import { ClaimItem } from './claim-item.tsx'

interface ClaimsPanelProps {
  readonly paper: Paper
  readonly apparatus: Apparatus
  readonly outline: Outline
  /** Address of the same as data; null where there is none. */
  readonly dataPath: string | null
  /** What version this is, such as `Version 2`, where it is not what readers have now. */
  readonly version?: string | undefined
  /** What is said of that version under the title. */
  readonly children?: Child
}

/** Who says so: one sentence on what the story rests on, then every claim in the order of the text. */
export const ClaimsPanel = ({ paper, apparatus, outline, dataPath, version, children }: ClaimsPanelProps) => {
  const t = paper.t.frontSourcing
  const { claims } = apparatus
  if (claims.length === 0) return null
  const parts = partsOf(claims, outline)
  const footing = restsOn(claims)
  return (
    <section class="claims" aria-labelledby="claims">
      <h2 id="claims" {...paper.words}>
        {version ? t.older.title(version) : t.title}
      </h2>
      {children}
      <p class="claims-rests" {...paper.words}>
        {paper.t.sourcing.restsOn(footing, version)} {paper.t.sourcing.restsOnNobody(footing)}
      </p>
      {parts.map((part, place) => {
        const list = <ClaimList paper={paper} apparatus={apparatus} part={part} />
        const heading = <PartHeading paper={paper} name={part.name} />
        if (isLong(claims))
          return (
            <details open={place === 0}>
              <summary>
                {heading} <InLanguage is={paper.words}>{t.partClaims(part.claims.length)}</InLanguage>
              </summary>
              {list}
            </details>
          )
        return (
          <>
            {parts.length > 1 && heading}
            {list}
          </>
        )
      })}
      <Meanings paper={paper} apparatus={apparatus} />
      {dataPath && (
        <p class="claims-data" {...paper.words}>
          <a href={dataPath}>{t.asData}</a>
        </p>
      )}
    </section>
  )
}

const ClaimList = ({ paper, apparatus, part }: { paper: Paper; apparatus: Apparatus; part: Part }) => (
  <ul class="claims-list">
    {part.claims.map(claim => (
      <ClaimItem paper={paper} claim={claim} apparatus={apparatus} />
    ))}
  </ul>
)

const PartHeading = ({ paper, name }: { paper: Paper; name: PartName }) => (
  <h3 {...(name.kind === 'heading' ? {} : paper.words)}>{partTitle(paper, name)}</h3>
)

function partTitle({ t: { frontSourcing: t } }: Paper, name: PartName): string {
  switch (name.kind) {
    case 'head':
      return t.partHead
    case 'text':
      return t.partText
    case 'opening':
      return t.partOpening
    case 'heading':
      return name.title
    case 'paragraphs':
      return t.partParagraphs(name.first, name.last)
  }
}

/** What the words for standing mean, those that this panel uses. */
const Meanings = ({ paper, apparatus }: { paper: Paper; apparatus: Apparatus }) => {
  const t = paper.t.frontSourcing
  const used = new Set<Standing>(
    apparatus.claims.flatMap(({ id }) =>
      toldStandings(apparatus.standingsOf(id), apparatus.publishedAt).map(({ entry }) => entry.standing),
    ),
  )
  return (
    <details class="claims-key">
      <summary>
        <InLanguage is={paper.words}>{t.standing.meanings}</InLanguage>
      </summary>
      <dl>
        {standings
          .filter(standing => used.has(standing))
          .map(standing => (
            <>
              <dt {...paper.words}>{capital(t.standings[standing], paper.wordsLanguage)}</dt>
              <dd {...paper.words}>{t.meanings[standing]}</dd>
            </>
          ))}
      </dl>
    </details>
  )
}
