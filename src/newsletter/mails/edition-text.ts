import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { editionDay } from '../edition-day.ts'
import { type EditionContent, type EditionStory, tokenPlaceholder } from '../editions/edition.ts'
import { bylineOf } from './byline.ts'
import { columns, wrap } from './wrap.ts'

/** The edition as plain text: numbered, 72 columns, every address on a line of its own. */
export function editionText(paper: Paper, content: EditionContent): string {
  const t = paper.t.newsletter.edition
  let number = 0
  const story = (one: EditionStory): string => {
    number += 1
    const mark = `${number}. `
    const indent = ' '.repeat(mark.length)
    const headline = wrap(one.headline, { indent })
    return [
      mark + (headline[0] ?? '').trimStart(),
      ...headline.slice(1),
      ...wrap(bylineOf(one, paper), { indent }),
      ...(one.standfirst ? ['', ...wrap(one.standfirst, { indent })] : []),
      '',
      indent + one.url,
    ].join('\n')
  }
  const corrections = content.corrections.flatMap(({ headline, text, url }) => [
    [...wrap(text), '', ...wrap(`${t.correctionOf}: ${headline}`), url].join('\n'),
  ])
  return `${[
    heading(paper.settings.name, '='),
    editionDay(paper, content.day),
    story(content.lead),
    ...content.sections.flatMap(section => [heading(section.name, '-'), ...section.stories.map(story)]),
    ...(corrections.length > 0 ? [heading(t.corrections, '-'), ...corrections] : []),
    '-'.repeat(columns),
    `${t.onTheWeb}:\n${absolute(paper.url, urls.edition(content.day))}`,
    [
      ...wrap(t.whyYou(paper.settings.name)),
      `${t.unsubscribe}:`,
      absolute(paper.url, urls.unsubscribe(tokenPlaceholder)),
    ].join('\n'),
  ].join('\n\n')}\n`
}

const heading = (text: string, line: '=' | '-'): string =>
  [...wrap(text.toUpperCase()), line.repeat(Math.min(text.length, columns))].join('\n')
