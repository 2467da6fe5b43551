import type { Child } from 'hono/jsx'
import { renditionFor } from '../../articles/index.ts'
import type { LanguageAttributes } from '../../platform/language/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { editionDay } from '../edition-day.ts'
import { tokenPlaceholder } from '../editions/copy.ts'
import type { EditionStory } from '../editions/edition.ts'
import { bylineOf } from './byline.ts'
import { accentOf, atEdge, light, mailWidth, sans, serif } from './mail-style.ts'

const inner = mailWidth - 2 * 28

/** A row of the one column. */
export const Row = ({ style = '', children }: { style?: string; children?: Child }) => (
  <tr>
    <td class="pad" style={`padding:0 28px;${style}`}>
      {children}
    </td>
  </tr>
)

export const Link = ({
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

/** The day, the paper's name, its motto, and the rule below them. */
export const Nameplate = ({ paper, day }: { paper: Paper; day: Day }) => {
  const { name, tagline } = paper.settings
  return (
    <>
      <Row style="padding-top:28px;text-align:center">
        <div class="quiet" style={`font:13px/20px ${sans};color:${light.quiet}`}>
          {editionDay(paper, day, 'alone')}
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
    </>
  )
}

export const Lead = ({ paper, story }: { paper: Paper; story: EditionStory }) => {
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
              style={`display:block;width:100%;height:auto;font:15px/22px ${serif}`}
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

export const SectionHead = ({
  name,
  is = {},
  style = '',
}: {
  name: string
  is?: LanguageAttributes
  style?: string
}) => (
  <Row style="padding-top:30px">
    <h2
      class="ink strong-rule"
      style={`margin:0;padding-top:8px;border-top:1px solid ${light.ink};font:700 14px/20px ${sans};color:${light.ink}${style}`}
      {...is}
    >
      {name}
    </h2>
  </Row>
)

export const Story = ({
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
  const byline = bylineOf(story, paper)
  return byline ? (
    <p
      class="quiet"
      style={`margin:6px 0 0;font:13px/20px ${sans};color:${light.quiet}${atEdge(paper)}`}
      {...paper.words}
    >
      {byline}
    </p>
  ) : null
}

export const Foot = ({ paper, webUrl }: { paper: Paper; webUrl: string }) => {
  const t = paper.t.newsletter.edition
  const style = `color:${light.quiet};text-decoration:underline`
  return (
    <Row style="padding-top:34px;padding-bottom:34px">
      <div
        class="quiet rule"
        style={`border-top:1px solid ${light.line};padding-top:12px;font:13px/21px ${sans};color:${light.quiet}${atEdge(paper)}`}
        {...paper.words}
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
