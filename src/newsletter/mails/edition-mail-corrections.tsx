import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { InLanguage } from '../../platform/language/index.ts'
import { fragment } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { onlyIfOwed, unlessOwed } from '../editions/copy.ts'
import type { DueCorrection, EditionContent } from '../editions/edition.ts'
import { Link, Row, SectionHead } from './edition-mail-parts.tsx'
import { accentOf, atEdge, light, sans, serif } from './mail-style.ts'
import { mailedWords } from './mailed-words.ts'
import { type OwedStory, owedStories } from './owed-stories.ts'

type CorrectionsProps = { readonly paper: Paper; readonly content: EditionContent }

/** First thing in the copies of those who were mailed a story as it was before: a box a story, in it what is theirs. */
export const DueCorrections = ({ paper, content }: CorrectionsProps) => (
  <>{owedStories(content.due ?? []).map(story => raw(boxOf(paper, story)))}</>
)

const inside = '<!--owed-->'

/** No condition stands inside another: the box is for whoever is owed any of it, each of its parts for who is owed that. */
function boxOf(paper: Paper, story: OwedStory): string {
  const [opening = '', closing = ''] = markup(<Box paper={paper} story={story} />).split(inside)
  const parts = story.corrections.map(correction =>
    onlyIfOwed([correction.id], markup(<Due paper={paper} story={story} correction={correction} />)),
  )
  return [onlyIfOwed(story.ids, opening), ...parts, onlyIfOwed(story.ids, closing)].join('')
}

const linkStyle = (paper: Paper) =>
  `font:600 14px/22px ${sans};color:${accentOf(paper)};text-decoration:underline`

const Box = ({ paper, story: { kind, first } }: { paper: Paper; story: OwedStory }) => {
  const t = paper.t.history.mail
  return (
    <Row style="padding-top:20px">
      <div
        class="ink strong-rule"
        style={`border:2px solid ${light.ink};padding:14px 18px 15px;color:${light.ink}`}
      >
        <h2
          class="ink"
          style={`margin:0;font:700 15px/22px ${sans};color:${light.ink}${atEdge(paper)}`}
          {...paper.words}
        >
          {t.title[kind]}
        </h2>
        <p
          class="quiet"
          style={`margin:2px 0 0;font:14px/21px ${sans};color:${light.quiet}${atEdge(paper)}`}
          {...paper.words}
        >
          {mailedWords(paper, first)}
        </p>
        {raw(inside)}
        {first.url && (
          <p
            class="rule"
            style={`margin:14px 0 0;border-top:1px solid ${light.line};padding-top:10px;font:14px/22px ${sans}`}
          >
            <Link href={first.url} of="accent" style={linkStyle(paper)}>
              <InLanguage is={paper.words}>{first.isWithdrawn ? t.stone : t.story}</InLanguage>
            </Link>
          </p>
        )}
      </div>
    </Row>
  )
}

const Due = ({
  paper,
  story,
  correction: { kind, text, changesUrl },
}: {
  paper: Paper
  story: OwedStory
  correction: DueCorrection
}) => {
  const t = paper.t.history.mail
  return (
    <p class="ink" style={`margin:10px 0 0;font:18px/27px ${serif};color:${light.ink}`}>
      {kind !== story.kind && <b {...paper.words}>{t.title[kind]}: </b>}
      {text}
      {changesUrl && (
        <>
          {' '}
          <Link href={changesUrl} of="accent" style={`${linkStyle(paper)};white-space:nowrap`}>
            <InLanguage is={paper.words}>{t.changes}</InLanguage>
          </Link>
        </>
      )}
    </p>
  )
}

/** At the end of everybody's copy, in the open; whoever had one of them first thing is not told it twice. */
export const Corrections = ({ paper, content: { corrections } }: CorrectionsProps) => {
  const t = paper.t.newsletter.edition
  if (corrections.length === 0) return null
  return (
    <>
      {raw(
        unlessOwed(
          corrections.map(({ id }) => id),
          markup(<SectionHead name={t.corrections} is={paper.words} style={atEdge(paper)} />),
        ),
      )}
      {corrections.map(({ id, headline, url, text }) =>
        raw(
          unlessOwed(
            [id],
            markup(
              <Row style="padding-top:10px">
                <p class="ink" style={`margin:0;font:16px/24px ${serif};color:${light.ink}`}>
                  {text}{' '}
                  <Link href={url} style={`color:${light.ink};text-decoration:underline`}>
                    <InLanguage is={paper.words}>{t.correctionOf}:</InLanguage> {headline}
                  </Link>
                </p>
              </Row>,
            ),
          ),
        ),
      )}
    </>
  )
}

const markup = (child: Child): string => fragment(child)
