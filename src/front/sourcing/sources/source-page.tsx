import type { citedSources, PublishedArticle } from '../../../articles/index.ts'
import type { Paging } from '../../../platform/http/index.ts'
import { InLanguage } from '../../../platform/language/index.ts'
import { type Paper, PaperPage, shortDay, zonedTime } from '../../../site/index.ts'
import type { FrozenClaim, FrozenSource } from '../../../sourcing/index.ts'
import { urls } from '../../../urls.ts'
import { ListPager } from '../../pages/listings/list-pager.tsx'
import { NoIndex, PageMeta } from '../../pages/page-meta.tsx'
import type { Apparatus } from '../apparatus.ts'
import { capital, fill, withStop } from '../fill.ts'
import { ClaimItem } from '../panel/claim-item.tsx'
import { Noted } from '../panel/noted.tsx'

/** A story with what a source has to do with in it. */
interface StoryOfSource {
  readonly article: PublishedArticle
  readonly claims: readonly FrozenClaim[]
  readonly apparatus: Apparatus
}

interface SourcePageProps {
  readonly paper: Paper
  readonly source: citedSources.CitedSourceInStories
  /** As the newest story has it; null for an organisation that is only belonged to. */
  readonly newest: FrozenSource | null
  readonly stories: readonly StoryOfSource[]
  readonly paging: Paging
  readonly readerName: string | null
}

/** A source: what they told us, when, in which story, and how it fared. */
export const SourcePage = ({ paper, source, newest, stories, paging, readerName }: SourcePageProps) => {
  const t = paper.t.frontSourcing.pages
  const name = capital(source.wording, paper.settings.language)
  const title = paper.t.front.titleOnPage(name, paging.page)
  return (
    <PaperPage
      paper={paper}
      title={title}
      readerName={readerName}
      head={
        <>
          <PageMeta
            paper={paper}
            title={title}
            description={t.description(source.wording)}
            path={urls.source(source.slug, paging.page)}
          />
          {source.kind === 'person' && <NoIndex />}
        </>
      }
    >
      <header class="page-head">
        <p class="kicker" {...paper.words}>
          <a href={urls.sources()}>{t.kicker}</a>
        </p>
        <h1>{name}</h1>
        <Standing paper={paper} source={source} newest={newest} />
      </header>
      <div class="page-columns">
        <div>
          <ol class="listing source-stories">
            {stories.map(story => (
              <li>
                <p class="listing-date">
                  <time datetime={zonedTime(paper, story.article.publishedAt)}>
                    {shortDay(paper, story.article.publishedAt, 'alone')}
                  </time>
                </p>
                <div class="claims">
                  <h2 class="story-headline">
                    <a href={urls.article(story.article)}>{story.article.headline}</a>
                  </h2>
                  <ul class="claims-list">
                    {story.claims.map(claim => (
                      <ClaimItem
                        paper={paper}
                        claim={claim}
                        apparatus={story.apparatus}
                        who={claim.source?.slug !== source.slug}
                      />
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
          <ListPager paper={paper} paging={paging} addressOf={page => urls.source(source.slug, page)} />
        </div>
        <Affiliated paper={paper} source={source} />
      </div>
    </PaperPage>
  )
}

/** Role, where they belong, what they have to gain or lose. */
const Standing = ({ paper, source, newest }: Pick<SourcePageProps, 'paper' | 'source' | 'newest'>) => {
  const t = paper.t.frontSourcing.pages
  const role = source.role && withStop(capital(source.role, paper.settings.language))
  const { affiliation = null, interest = null, url = null } = newest ?? {}
  if (!role && !affiliation && !interest && !url) return null
  return (
    <p class="page-intro">
      {role}
      {affiliation && [
        ' ',
        <InLanguage is={paper.words}>
          {fill(
            t.belongsTo,
            <a href={urls.source(affiliation.slug)} {...paper.own}>
              {affiliation.wording}
            </a>,
          )}
        </InLanguage>,
      ]}
      {interest && [
        ' ',
        <InLanguage is={paper.words}>{fill(t.interest, <Noted paper={paper} text={interest} />)}</InLanguage>,
      ]}
      {url && (
        <>
          {' '}
          <InLanguage is={paper.words}>
            <a href={url} rel="external noopener">
              {t.ownPage}
            </a>
            .
          </InLanguage>
        </>
      )}
    </p>
  )
}

const Affiliated = ({ paper, source: { affiliated } }: Pick<SourcePageProps, 'paper' | 'source'>) =>
  affiliated.length === 0 ? null : (
    <aside>
      <section class="more">
        <h2 {...paper.words}>{paper.t.frontSourcing.pages.affiliated}</h2>
        <ul>
          {affiliated.map(({ slug, wording, role }) => (
            <li>
              <a href={urls.source(slug)}>{wording}</a>
              {role && `, ${role}`}
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
