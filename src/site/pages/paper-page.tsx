import type { Child } from 'hono/jsx'
import { Document } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import type { Paper } from '../paper.ts'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'

interface PaperPageProps {
  readonly paper: Paper
  /** Without the paper's name, which is added. */
  readonly title: string
  readonly head?: Child
  readonly scripts?: boolean
  /** The signed-in reader's display name. A page that shows it must not be kept for others. */
  readonly readerName?: string | null
  /** The front page wears the nameplate large, as its heading. */
  readonly front?: boolean
  /** Slug of the section that this page is in. */
  readonly section?: string | null
  /** False where the first style sheet has all that the page needs, as on the front page and on a story. */
  readonly rareStyles?: boolean
  /** A small page with one thing to do, all in Standfirst's words. */
  readonly single?: boolean
  /** Classes of `<main>`; `page` is the whole width. */
  readonly mainClass?: string
  readonly children?: Child
}

/** The frame of every public page: masthead, sections, content, footer. Shows today's date. */
export const PaperPage = ({
  paper,
  title,
  head,
  scripts = false,
  readerName = null,
  front = false,
  section = null,
  rareStyles = !front,
  single = false,
  mainClass = single ? 'single' : 'page',
  children,
}: PaperPageProps) => (
  <Document
    language={paper.settings.language}
    title={title === paper.settings.name ? title : `${title} · ${paper.settings.name}`}
    styles={paper.styleSheets('paper.css', ...(rareStyles ? ['rare.css'] : []))}
    scripts={scripts ? [paper.assets.url('paper.js')] : []}
    head={
      <>
        <SharedHead paper={paper} />
        {head}
      </>
    }
  >
    <a class="skip-link" href="#main" {...paper.words}>
      {paper.t.site.skipToContent}
    </a>
    <Masthead paper={paper} front={front} section={section} readerName={readerName} />
    <main id="main" tabindex={-1} class={mainClass} {...(single ? paper.words : {})}>
      {children}
    </main>
    <Footer paper={paper} />
  </Document>
)

const SharedHead = ({ paper }: { paper: Paper }) => (
  <>
    {!paper.settings.look.headlineFace && (
      <link
        rel="preload"
        href={paper.assets.url('fonts/newsreader-display.woff2')}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
    )}
    <link rel="icon" href={urls.icon()} type="image/svg+xml" />
    <FeedLink href={urls.feed('rss')} type="application/rss+xml" title={paper.settings.name} />
    <FeedLink href={urls.feed('atom')} type="application/atom+xml" title={paper.settings.name} />
    <FeedLink href={urls.feed('json')} type="application/feed+json" title={paper.settings.name} />
  </>
)

/** How a feed reader finds a feed from a page. */
export const FeedLink = ({ href, type, title }: { href: string; type: string; title: string }) => (
  <link rel="alternate" href={href} type={type} title={title} />
)
