import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { fragment } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { onlyIfOwed, unlessOwed } from '../editions/copy.ts'
import type { DueCorrection, EditionContent } from '../editions/edition.ts'
import { Link, Row, SectionHead } from './edition-mail-parts.tsx'
import { accentOf, light, sans, serif } from './mail-style.ts'
import { mailedWords } from './mailed-words.ts'

type CorrectionsProps = { readonly paper: Paper; readonly content: EditionContent }

/** First thing in the copies of those who were mailed the story as it was before; each correction for them alone. */
export const DueCorrections = ({ paper, content }: CorrectionsProps) => (
  <>
    {(content.due ?? []).map(correction =>
      raw(onlyIfOwed([correction.id], markup(<Due paper={paper} correction={correction} />))),
    )}
  </>
)

const Due = ({ paper, correction }: { paper: Paper; correction: DueCorrection }) => {
  const t = paper.t.history.mail
  const link = `font:600 14px/22px ${sans};color:${accentOf(paper)};text-decoration:underline`
  return (
    <Row style="padding-top:20px">
      <div
        class="ink strong-rule"
        style={`border:2px solid ${light.ink};padding:14px 18px 15px;color:${light.ink}`}
      >
        <h2 class="ink" style={`margin:0;font:700 15px/22px ${sans};color:${light.ink}`}>
          {t.title[correction.kind]}
        </h2>
        <p class="quiet" style={`margin:2px 0 0;font:14px/21px ${sans};color:${light.quiet}`}>
          {mailedWords(paper, correction)}
        </p>
        <p class="ink" style={`margin:8px 0 0;font:18px/27px ${serif};color:${light.ink}`}>
          {correction.text}
        </p>
        {correction.url && (
          <p style={`margin:8px 0 0;font:14px/22px ${sans}`}>
            <Link href={correction.url} of="accent" style={link}>
              {correction.isWithdrawn ? t.stone : t.story}
            </Link>
            {correction.changesUrl && (
              <>
                {' · '}
                <Link href={correction.changesUrl} of="accent" style={link}>
                  {t.changes}
                </Link>
              </>
            )}
          </p>
        )}
      </div>
    </Row>
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
          markup(<SectionHead name={t.corrections} />),
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
                    {t.correctionOf}: {headline}
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
