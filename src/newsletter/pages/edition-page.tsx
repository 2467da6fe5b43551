import type { ArticleId } from '../../articles/index.ts'
import { InLanguage } from '../../platform/language/index.ts'
import { dayAndTime, type Paper, PaperPage } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { editionDay } from '../edition-day.ts'
import type { Edition, EditionStory } from '../editions/edition.ts'
import { bylineOf } from '../mails/byline.ts'
import { SignUpBox } from './sign-up-box.tsx'

export interface EditionPageProps {
  readonly paper: Paper
  readonly edition: Edition
  /** Stories of it that have been withdrawn since: they are named, as they were mailed, and lead nowhere. */
  readonly withdrawn: ReadonlySet<ArticleId>
  /** Of them those of which nothing may be shown. */
  readonly forbidden: ReadonlySet<ArticleId>
}

/** An edition on the web: what was mailed, in the paper's own dress. */
export const EditionPage = ({ paper, edition, withdrawn, forbidden }: EditionPageProps) => {
  const t = paper.t.newsletter.edition
  const { content } = edition
  const title = t.title(editionDay(paper, edition.day))
  const stories = [content.lead, ...content.sections.flatMap(section => section.stories)]
  const canonical = absolute(paper.url, urls.edition(edition.day))
  return (
    <PaperPage
      paper={paper}
      title={title}
      head={
        <>
          <link rel="canonical" href={canonical} />
          <meta
            name="description"
            content={forbidden.has(content.lead.articleId) ? title : content.lead.headline}
          />
        </>
      }
    >
      <article class="edition">
        <header class="edition-head">
          <p class="label" {...paper.words}>
            {t.name}
          </p>
          <h1>
            <time datetime={edition.day}>{editionDay(paper, edition.day, 'alone')}</time>
          </h1>
        </header>
        <ol class="edition-stories">
          {stories.map(story =>
            forbidden.has(story.articleId) ? (
              <Forbidden paper={paper} />
            ) : (
              <Story paper={paper} story={story} isWithdrawn={withdrawn.has(story.articleId)} />
            ),
          )}
        </ol>
        {content.corrections.length > 0 && (
          <section class="edition-corrections" aria-labelledby="corrections">
            <h2 id="corrections" {...paper.words}>
              {t.corrections}
            </h2>
            <ul>
              {content.corrections.map(({ headline, url, text }) => (
                <li>
                  {text}{' '}
                  <a href={pathOf(paper, url)}>
                    <InLanguage is={paper.words}>{t.correctionOf}:</InLanguage> {headline}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class="edition-seal meta" {...paper.words}>
          {t.seal(dayAndTime(paper, edition.composedAt))} <code>{edition.hash}</code>
        </p>
        <SignUpBox paper={paper} />
      </article>
    </PaperPage>
  )
}

const Forbidden = ({ paper }: { paper: Paper }) => (
  <li>
    <p class="meta" {...paper.words}>
      {paper.t.newsletter.edition.forbidden}
    </p>
  </li>
)

const Story = ({
  paper,
  story,
  isWithdrawn,
}: {
  paper: Paper
  story: EditionStory
  isWithdrawn: boolean
}) => {
  const t = paper.t.newsletter.edition
  const byline = bylineOf(story, paper)
  return (
    <li>
      <article class="story">
        <div class="story-text">
          <p class="kicker">
            <a href={urls.section(story.section.slug)}>{story.section.name}</a>
          </p>
          <h2 class="story-headline">
            {isWithdrawn ? story.headline : <a href={pathOf(paper, story.url)}>{story.headline}</a>}
          </h2>
          {story.standfirst && !isWithdrawn && <p class="story-standfirst">{story.standfirst}</p>}
          <p class="meta" {...paper.words}>
            {isWithdrawn ? t.withdrawn : byline}
          </p>
        </div>
      </article>
    </li>
  )
}

/** Frozen addresses are absolute, for the mail; here they stay on whatever host the reader uses. */
const pathOf = (paper: Paper, url: string): string =>
  url.startsWith(`${paper.url}/`) ? url.slice(paper.url.length) : url
