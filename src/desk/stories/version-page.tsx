import type { DeskStory, PublishedVersion } from '../../articles/index.ts'
import { Arrow } from '../../platform/views/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { DeskHead } from '../frame/parts.tsx'

interface VersionPageProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly version: PublishedVersion
}

/** A version as it was published: it never changes. */
export const VersionPage = ({ frame, story, version }: VersionPageProps) => {
  const t = frame.paper.t.desk.story
  const title = t.versionTitle(version.number)
  return (
    <DeskPage {...frame} title={title} current="stories">
      <DeskHead
        title={title}
        meta={
          <>
            <Moment {...frame} at={version.publishedAt} />
            {version.reason && ` · ${version.reason}`}
          </>
        }
        actions={
          <a href={urls.deskStory(story.id)}>
            <Arrow>←</Arrow> {t.backToStory}
          </a>
        }
      />
      <article class="desk-preview version" {...frame.paper.own}>
        <p class="article-headline">{version.headline}</p>
        <p class="standfirst">{version.standfirst}</p>
        <p class="meta">{version.authors.map(({ name }) => name).join(', ')}</p>
        <div class="prose" dangerouslySetInnerHTML={{ __html: version.bodyHtml }} />
        {version.sources.length > 0 && (
          <section class="sources">
            <h2>{t.sources}</h2>
            <ol>
              {version.sources.map(({ name, role, how }) => (
                <li>{[name, role, how].filter(Boolean).join(', ')}</li>
              ))}
            </ol>
          </section>
        )}
        <p class="meta version-hash">
          SHA-256 <code>{version.hash}</code>
        </p>
      </article>
    </DeskPage>
  )
}
