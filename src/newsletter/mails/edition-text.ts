import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { editionDay } from '../edition-day.ts'
import { onlyIfOwed, tokenPlaceholder, unlessOwed } from '../editions/copy.ts'
import type { DueCorrection, EditionContent, EditionCorrection, EditionStory } from '../editions/edition.ts'
import { bylineOf } from './byline.ts'
import { mailedWords } from './mailed-words.ts'
import { type OwedStory, owedStories } from './owed-stories.ts'
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
  return `${[
    heading(paper.settings.name, '='),
    editionDay(paper, content.day, 'alone'),
    owed(paper, content.due ?? []) + story(content.lead),
    ...content.sections.flatMap(section => [heading(section.name, '-'), ...section.stories.map(story)]),
    listed(paper, content.corrections) + '-'.repeat(columns),
    `${t.onTheWeb}:\n${absolute(paper.url, urls.edition(content.day))}`,
    [
      ...wrap(t.whyYou(paper.settings.name)),
      `${t.unsubscribe}:`,
      absolute(paper.url, urls.unsubscribe(tokenPlaceholder)),
    ].join('\n'),
  ].join('\n\n')}\n`
}

const gap = '\n\n'

/** Before the lead, for those alone who were mailed a story as it was before: what is put right of it, in one place. */
function owed(paper: Paper, due: readonly DueCorrection[]): string {
  const t = paper.t.history.mail
  const partOf = (story: OwedStory, { kind, text, changesUrl }: DueCorrection) =>
    [
      wrap(kind === story.kind ? text : `${t.title[kind]}: ${text}`).join('\n'),
      ...(changesUrl ? [`${t.changes}:\n${changesUrl}`] : []),
    ].join(gap)
  const one = (story: OwedStory) => {
    const { kind, ids, first, corrections } = story
    const opening = [heading(t.title[kind], '*'), wrap(mailedWords(paper, first)).join('\n')]
    const closing = [
      ...(first.url ? [`${first.isWithdrawn ? t.stone : t.story}:\n${first.url}`] : []),
      '*'.repeat(columns),
    ]
    return [
      onlyIfOwed(ids, opening.join(gap) + gap),
      ...corrections.map(each => onlyIfOwed([each.id], partOf(story, each) + gap)),
      onlyIfOwed(ids, closing.join(gap) + gap),
    ].join('')
  }
  return owedStories(due).map(one).join('')
}

/** At the end, for all others. */
function listed(paper: Paper, corrections: readonly EditionCorrection[]): string {
  const t = paper.t.newsletter.edition
  if (corrections.length === 0) return ''
  const ids = corrections.map(({ id }) => id)
  const one = ({ headline, text, url }: EditionCorrection) =>
    [...wrap(text), '', ...wrap(`${t.correctionOf}: ${headline}`), url].join('\n')
  return [
    unlessOwed(ids, heading(t.corrections, '-') + gap),
    ...corrections.map(each => unlessOwed([each.id], one(each) + gap)),
  ].join('')
}

const heading = (text: string, line: '=' | '-' | '*'): string =>
  [...wrap(text.toUpperCase()), line.repeat(Math.min(text.length, columns))].join('\n')
