import type { Child } from 'hono/jsx'
import type { Attribution, ClaimChange, VersionComparison } from '../../articles/index.ts'
import { InLanguage } from '../../platform/language/index.ts'
import { excerpt, withinQuotes } from '../../platform/text/index.ts'
import type { Paper } from '../../site/index.ts'
import { fill } from '../sourcing/fill.ts'

/** What is different, said in sentences: the marks in the text show it again. */
export const ChangesInWords = ({ paper, comparison }: { paper: Paper; comparison: VersionComparison }) => {
  const t = paper.t.history.compare
  const sentences = sentencesOf(paper, comparison)
  return (
    <section class="compare-words" aria-labelledby="in-words">
      <h2 id="in-words" {...paper.words}>
        {t.inWords}
      </h2>
      {sentences.length === 0 && comparison.claims.length === 0 && <p {...paper.words}>{t.nothing}</p>}
      <ul>
        {sentences.map(sentence => (
          <li>
            <InLanguage is={paper.words}>{sentence}</InLanguage>
          </li>
        ))}
        {comparison.claims.map(change => (
          <li>
            <InLanguage is={paper.words}>
              <Claim paper={paper} change={change} />
            </InLanguage>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sentencesOf(paper: Paper, found: VersionComparison): Child[] {
  const t = paper.t.history.compare
  const names = (list: readonly string[]) => (list.length > 0 ? paper.t.site.names(list) : t.nobody)
  const changed = found.blocks.filter(block => block.is !== 'same').length
  return [
    found.headline && t.headline,
    found.standfirst && t.standfirst,
    found.byline && t.byline(names(found.byline.was), names(found.byline.is)),
    found.section && t.section(found.section.was, found.section.is),
    found.picture && pictureWords(paper, found.picture),
    found.text === 'words' && t.text(changed),
    found.text === 'marks' && t.marks,
    found.sources && t.sources,
  ].filter(sentence => typeof sentence === 'string')
}

function pictureWords({ t }: Paper, { was, is }: NonNullable<VersionComparison['picture']>): string {
  const words = t.history.compare
  if (was === null) return words.pictureNew(is ?? '')
  return is === null ? words.pictureGone(was) : words.picture(was, is)
}

const longestClaim = 90

/** `Claim 4, “the existence of a schism”: was the BBC, is Faisal Mekdad.` */
const Claim = ({ paper, change: { number, exact, was, is } }: { paper: Paper; change: ClaimChange }) => {
  const t = paper.t.history.compare
  const said = () => {
    if (!is) return t.claimGone(was ? inWords(paper, was, null) : t.noSource)
    return was
      ? t.claimChanged(inWords(paper, was, is), inWords(paper, is, was))
      : t.claimNew(inWords(paper, is, null))
  }
  return (
    <>
      <b>{t.claim(number)}</b>
      {fill(
        t.claimWords,
        <InLanguage is={paper.own}>{withinQuotes(excerpt(exact, longestClaim))}</InLanguage>,
      )}
      {said()}
    </>
  )
}

/** Who, and of how and through whom as much as the other side has differently: `Faisal Mekdad (on the record)`. */
function inWords(paper: Paper, one: Attribution, other: Attribution | null): string {
  const words = paper.t.history.compare
  // An outlet's own report came through nobody else.
  const viaOf = ({ via, source }: Attribution) => paper.t.site.names(via.filter(outlet => outlet !== source))
  const via = viaOf(one)
  const more = [
    one.manner !== other?.manner && one.manner !== 'unattributed' && words.manners[one.manner],
    via && via !== (other && viaOf(other)) && words.via(via),
  ].filter(Boolean)
  return [one.source ?? words.noSource, more.length > 0 && `(${more.join(', ')})`].filter(Boolean).join(' ')
}
