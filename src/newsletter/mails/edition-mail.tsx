import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { renditionFor } from '../../articles/index.ts'
import { excerpt } from '../../platform/text/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { editionDay } from '../edition-day.ts'
import { type EditionContent, type EditionStory, storiesOf, tokenPlaceholder } from '../editions/edition.ts'
import { bylineOf } from './byline.ts'
import { accentOf, light, mailStyle, officeClose, officeHead, officeOpen, sans, serif } from './mail-style.ts'
import type { Extent } from './render-edition.ts'

const width = 600
const inner = width - 2 * 28

/** A row of the one column. */
const Row = ({ style = '', children }: { style?: string; children?: Child }) => (
  <tr>
    <td class="pad" style={`padding:0 28px;${style}`}>
      {children}
    </td>
  </tr>
)

const Link = ({
  href,
  style,
  of = 'ink',
  children,
}: {
  href: string
  style: string
  of?: string
  children?: Child
}) => (
  <a class={of} href={href} style={`text-decoration:none;${style}`}>
    {children}
  </a>
)

/** The edition as HTML for mail programs: one column of tables, all that matters inline. */
export const EditionMail = ({
  paper,
  content,
  extent,
}: {
  paper: Paper
  content: EditionContent
  extent: Extent
}) => {
  const t = paper.t.newsletter.edition
  const { language, name, tagline } = paper.settings
  const webUrl = absolute(paper.url, urls.edition(content.day))
  const shown = sectionsWithin(content, extent)
  const left = storiesOf(content).length - extent.stories
  return (
    <html
      lang={language}
      xmlns="http://www.w3.org/1999/xhtml"
      xmlns:o="urn:schemas-microsoft-com:office:office"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <title>{content.lead.headline}</title>
        {raw(officeHead)}
        <style>{raw(mailStyle(paper))}</style>
      </head>
      <body class="ground" style={`margin:0;padding:0;background-color:${light.paper}`}>
        <div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px">
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
              {raw(officeOpen(width))}
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border={0}
                style={`max-width:${width}px`}
              >
                <Row style="padding-top:28px;text-align:center">
                  <div class="quiet" style={`font:13px/20px ${sans};color:${light.quiet}`}>
                    {editionDay(paper, content.day)}
                  </div>
                  <div class="nameplate" style={`font:600 38px/46px ${serif};letter-spacing:-0.01em`}>
                    <Link href={absolute(paper.url, urls.front())} style={`color:${light.ink}`}>
                      {name}
                    </Link>
                  </div>
                  {tagline && (
                    <div class="quiet" style={`font:italic 15px/22px ${serif};color:${light.quiet}`}>
                      {tagline}
                    </div>
                  )}
                </Row>
                <Row>
                  <div
                    class="strong-rule"
                    style={`border-top:3px double ${light.ink};margin-top:14px;font-size:0;line-height:0`}
                  >
                    &nbsp;
                  </div>
                </Row>
                <Lead paper={paper} story={content.lead} />
                {shown.map(section => (
                  <>
                    <SectionHead name={section.name} />
                    {section.stories.map(({ story, withStandfirst }, place) => (
                      <Story
                        paper={paper}
                        story={story}
                        withStandfirst={withStandfirst}
                        first={place === 0}
                      />
                    ))}
                  </>
                ))}
                {left > 0 && (
                  <Row style="padding-top:18px">
                    <Link
                      href={webUrl}
                      of="accent"
                      style={`font:600 16px/24px ${sans};color:${accentOf(paper)};text-decoration:underline`}
                    >
                      {t.moreOnTheWeb(left)}
                    </Link>
                  </Row>
                )}
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

const Lead = ({ paper, story }: { paper: Paper; story: EditionStory }) => {
  const { picture } = story
  return (
    <>
      <Row style="padding-top:22px">
        <div class="accent" style={`font:600 13px/20px ${sans};color:${accentOf(paper)}`}>
          {story.section.name}
        </div>
        <h1
          class="lead ink"
          style={`margin:4px 0 0;font:600 34px/38px ${serif};letter-spacing:-0.012em;color:${light.ink}`}
        >
          <Link href={story.url} style={`color:${light.ink}`}>
            {story.headline}
          </Link>
        </h1>
      </Row>
      {picture && (
        <Row style="padding-top:16px">
          <a href={story.url}>
            <img
              src={absolute(paper.url, urls.picture(renditionFor(picture, 1200, 'jpg')))}
              alt={picture.alt}
              width={inner}
              height={Math.round((inner * picture.height) / picture.width)}
              style={`display:block;width:100%;max-width:${inner}px;height:auto;font:15px/22px ${serif}`}
            />
          </a>
          {picture.credit && (
            <div class="quiet" style={`padding-top:4px;font:12px/18px ${sans};color:${light.quiet}`}>
              {picture.credit}
            </div>
          )}
        </Row>
      )}
      <Row style="padding-top:14px">
        {story.standfirst && (
          <p class="ink" style={`margin:0;font:19px/28px ${serif};color:${light.ink}`}>
            {story.standfirst}
          </p>
        )}
        <Byline paper={paper} story={story} />
      </Row>
    </>
  )
}

const SectionHead = ({ name }: { name: string }) => (
  <Row style="padding-top:30px">
    <h2
      class="ink strong-rule"
      style={`margin:0;padding-top:8px;border-top:1px solid ${light.ink};font:700 14px/20px ${sans};color:${light.ink}`}
    >
      {name}
    </h2>
  </Row>
)

const Story = ({
  paper,
  story,
  withStandfirst,
  first,
}: {
  paper: Paper
  story: EditionStory
  withStandfirst: boolean
  first: boolean
}) => (
  <Row style="padding-top:12px">
    <div class="rule" style={first ? '' : `border-top:1px solid ${light.line};padding-top:12px`}>
      <h3 class="ink" style={`margin:0;font:600 22px/27px ${serif};color:${light.ink}`}>
        <Link href={story.url} style={`color:${light.ink}`}>
          {story.headline}
        </Link>
      </h3>
      {withStandfirst && story.standfirst && (
        <p class="ink" style={`margin:5px 0 0;font:17px/25px ${serif};color:${light.ink}`}>
          {story.standfirst}
        </p>
      )}
      {withStandfirst && <Byline paper={paper} story={story} />}
    </div>
  </Row>
)

const Byline = ({ paper, story }: { paper: Paper; story: EditionStory }) => {
  const byline = bylineOf(story, paper.t.newsletter.edition)
  return byline ? (
    <p class="quiet" style={`margin:6px 0 0;font:13px/20px ${sans};color:${light.quiet}`}>
      {byline}
    </p>
  ) : null
}

const Corrections = ({ paper, content }: { paper: Paper; content: EditionContent }) => {
  const t = paper.t.newsletter.edition
  return content.corrections.length === 0 ? null : (
    <>
      <SectionHead name={t.corrections} />
      {content.corrections.map(({ headline, url, text }) => (
        <Row style="padding-top:10px">
          <p class="ink" style={`margin:0;font:16px/24px ${serif};color:${light.ink}`}>
            {text}{' '}
            <Link href={url} style={`color:${light.ink};text-decoration:underline`}>
              {t.correctionOf}: {headline}
            </Link>
          </p>
        </Row>
      ))}
    </>
  )
}

const Foot = ({ paper, webUrl }: { paper: Paper; webUrl: string }) => {
  const t = paper.t.newsletter.edition
  const style = `color:${light.quiet};text-decoration:underline`
  return (
    <Row style="padding-top:34px;padding-bottom:34px">
      <div
        class="quiet rule"
        style={`border-top:1px solid ${light.line};padding-top:12px;font:13px/21px ${sans};color:${light.quiet}`}
      >
        {t.whyYou(paper.settings.name)}
        <br />
        <Link href={webUrl} of="quiet" style={style}>
          {t.onTheWeb}
        </Link>{' '}
        ·{' '}
        <Link href={absolute(paper.url, urls.unsubscribe(tokenPlaceholder))} of="quiet" style={style}>
          {t.unsubscribe}
        </Link>
      </div>
    </Row>
  )
}
