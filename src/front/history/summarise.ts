import { histories, type PublicVersion } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'

/** What a version changed, in a line: `the headline, 2 paragraphs and who is named for 1 claim`. */
export function summarise(paper: Paper, was: PublicVersion, is: PublicVersion): string {
  const t = paper.t.history.list.things
  const found = histories.compare(was, is, paper.settings.language)
  const paragraphs = found.blocks.filter(block => block.is !== 'same').length
  const things = [
    found.headline && t.headline,
    found.standfirst && t.standfirst,
    found.byline && t.byline,
    found.section && t.section,
    found.picture && t.picture,
    found.text === 'words' && t.paragraphs(paragraphs),
    found.text === 'marks' && t.marks,
    found.claims.length > 0 && t.claims(found.claims.length),
    found.sources && t.sources,
  ].filter(thing => typeof thing === 'string')
  return paper.t.site.list.format(things.length > 0 ? things : [t.address])
}
