import { raw } from 'hono/html'
import { directionOf, InLanguage } from '../../platform/language/index.ts'
import { excerpt } from '../../platform/text/index.ts'
import { fragment } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { onlyIfOwed } from '../editions/copy.ts'
import { type EditionContent, storiesOf } from '../editions/edition.ts'
import { Corrections, DueCorrections } from './edition-mail-corrections.tsx'
import { Foot, Lead, Link, Nameplate, Row, SectionHead, Story } from './edition-mail-parts.tsx'
import {
  accentOf,
  light,
  mailStyle,
  mailWidth,
  officeClose,
  officeHead,
  officeOpen,
  sans,
} from './mail-style.ts'
import type { Extent } from './render-edition.ts'

interface EditionMailProps {
  readonly paper: Paper
  readonly content: EditionContent
  readonly extent: Extent
}

/** The edition as HTML for mail programs: one column of tables, all that matters inline. */
export const EditionMail = ({ paper, content, extent }: EditionMailProps) => {
  const { language } = paper.settings
  const webUrl = absolute(paper.url, urls.edition(content.day))
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      xmlns="http://www.w3.org/1999/xhtml"
      xmlns:o="urn:schemas-microsoft-com:office:office"
    >
      <Head paper={paper} title={content.lead.headline} />
      <body
        class="ground"
        dir={directionOf(language)}
        style={`margin:0;padding:0;background-color:${light.paper}`}
      >
        <div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px">
          {raw(preheaderOfOwed(paper, content))}
          {preheader(content)}
          {raw('&#8199;&#847; '.repeat(40))}
        </div>
        <table
          role="presentation"
          class="ground"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border={0}
          bgcolor={light.paper}
        >
          <tr>
            <td align="center">
              {raw(officeOpen(mailWidth))}
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border={0}
                style={`max-width:${mailWidth}px`}
              >
                <Nameplate paper={paper} day={content.day} />
                <DueCorrections paper={paper} content={content} />
                <Lead paper={paper} story={content.lead} />
                <Sections paper={paper} content={content} extent={extent} />
                <Corrections paper={paper} content={content} />
                <Foot paper={paper} webUrl={webUrl} />
              </table>
              {raw(officeClose)}
            </td>
          </tr>
        </table>
      </body>
    </html>
  )
}

const Head = ({ paper, title }: { paper: Paper; title: string }) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
    <title>{title}</title>
    {raw(officeHead)}
    <style>{raw(mailStyle(paper))}</style>
  </head>
)

/** The stories behind the lead, as far as the mail's size allows, and where the others are. */
const Sections = ({ paper, content, extent }: EditionMailProps) => {
  const left = storiesOf(content).length - extent.stories
  return (
    <>
      {sectionsWithin(content, extent).map(section => (
        <>
          <SectionHead name={section.name} />
          {section.stories.map(({ story, withStandfirst }, place) => (
            <Story paper={paper} story={story} withStandfirst={withStandfirst} first={place === 0} />
          ))}
        </>
      ))}
      {left > 0 && (
        <Row style="padding-top:18px">
          <Link
            href={absolute(paper.url, urls.edition(content.day))}
            of="accent"
            style={`font:600 16px/24px ${sans};color:${accentOf(paper)};text-decoration:underline`}
          >
            <InLanguage is={paper.words}>{paper.t.newsletter.edition.moreOnTheWeb(left)}</InLanguage>
          </Link>
        </Row>
      )}
    </>
  )
}

/** Whoever is owed something reads so before the mail is opened. */
const preheaderOfOwed = ({ t, words }: Paper, { due = [] }: EditionContent): string =>
  [...Map.groupBy(due, ({ kind }) => (kind === 'withdrawal' ? kind : 'correction'))]
    .map(([kind, these]) =>
      onlyIfOwed(
        these.map(({ id }) => id),
        `${fragment(<InLanguage is={words}>{t.history.mail.title[kind]}</InLanguage>)} · `,
      ),
    )
    .join('')

/** What mailboxes show beside the subject: the next headlines. */
const preheader = (content: EditionContent): string =>
  excerpt(
    storiesOf(content)
      .slice(1, 6)
      .map(({ headline }) => headline)
      .join(' · ') || content.lead.standfirst,
    160,
  )

function sectionsWithin({ sections }: EditionContent, extent: Extent) {
  let place = 1
  return sections
    .map(section => ({
      name: section.name,
      stories: section.stories.flatMap(story => {
        place += 1
        return place > extent.stories ? [] : [{ story, withStandfirst: place <= extent.standfirsts }]
      }),
    }))
    .filter(section => section.stories.length > 0)
}
