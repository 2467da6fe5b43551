import { SignUpBox } from '../../newsletter/index.ts'
import { type Paper, PaperPage } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import type { Front, Strip } from '../compose-front.ts'
import { JsonLd } from '../structured-data/json-ld.tsx'
import { publisher } from '../structured-data/publisher.ts'
import { PageMeta } from './page-meta.tsx'
import { LeadStory, Story } from './story.tsx'

interface FrontPageProps {
  readonly paper: Paper
  readonly front: Front
  readonly readerName: string | null
}

/** A lead, a second rank beside it, then a strip for each section. */
export const FrontPage = ({ paper, front, readerName }: FrontPageProps) => (
  <PaperPage
    paper={paper}
    title={paper.settings.name}
    readerName={readerName}
    front
    mainClass="page front"
    head={
      <PageMeta
        paper={paper}
        title={paper.settings.name}
        description={paper.settings.tagline}
        path={urls.front()}
      >
        <JsonLd data={{ '@context': 'https://schema.org', ...publisher(paper) }} />
      </PageMeta>
    }
  >
    {front.lead ? <FrontTop paper={paper} front={front} /> : <EmptyFront paper={paper} />}
    {front.strips.map(strip => (
      <SectionStrip paper={paper} strip={strip} />
    ))}
    <SignUpBox paper={paper} strip />
  </PaperPage>
)

const FrontTop = ({ paper, front }: { paper: Paper; front: Front }) => (
  <div class="front-top">
    {front.lead && <LeadStory paper={paper} story={front.lead} />}
    {front.second.length > 0 && (
      <div class="front-second">
        {front.second.map(story => (
          <Story
            paper={paper}
            story={story}
            heading="h2"
            kicker
            pictureSizes="(min-width: 62rem) 19rem, (min-width: 40rem) 50vw, 100vw"
          />
        ))}
      </div>
    )}
  </div>
)

const SectionStrip = ({ paper, strip }: { paper: Paper; strip: Strip }) => (
  <section class="strip">
    <div class="strip-head">
      <h2 class="strip-title">
        <a href={urls.section(strip.section.slug)}>{strip.section.name}</a>
      </h2>
    </div>
    <ul class="strip-stories">
      {strip.stories.map(story => (
        <li>
          <Story
            paper={paper}
            story={story}
            heading="h3"
            pictureSizes="(min-width: 62rem) 22rem, (min-width: 40rem) 50vw, 100vw"
          />
        </li>
      ))}
    </ul>
  </section>
)

const EmptyFront = ({ paper }: { paper: Paper }) => (
  <div class="front-empty" {...paper.words}>
    <h2>{paper.t.front.empty.title}</h2>
    <p>{paper.t.front.empty.text}</p>
  </div>
)
