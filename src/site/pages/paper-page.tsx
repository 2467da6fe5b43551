import type { Child } from 'hono/jsx'
import { Document } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import type { Paper } from '../paper.ts'

export interface PaperPageProps {
  readonly paper: Paper
  /** Without the paper's name, which is added. */
  readonly title: string
  readonly head?: Child
  readonly scripts?: boolean
  readonly readerName?: string | null
  readonly children?: Child
}

/** The frame of every public page: masthead, sections, content, footer. */
export const PaperPage = ({
  paper,
  title,
  head,
  scripts = false,
  readerName = null,
  children,
}: PaperPageProps) => (
  <Document
    language={paper.settings.language}
    title={title === paper.settings.name ? title : `${title} – ${paper.settings.name}`}
    styles={[paper.assets.url('paper.css'), ...(paper.lookVersion ? [urls.look(paper.lookVersion)] : [])]}
    scripts={scripts ? [paper.assets.url('paper.js')] : []}
    head={head}
  >
    <a class="skip-link" href="#content">
      {paper.t.site.skipToContent}
    </a>
    <header class="masthead">
      <a class="nameplate" href={urls.front()}>
        {paper.settings.name}
      </a>
      {readerName ? (
        <a href={urls.readerAccount()}>{paper.t.site.account(readerName)}</a>
      ) : (
        <a href={urls.readerSignIn()}>{paper.t.site.signIn}</a>
      )}
    </header>
    <main id="content">{children}</main>
  </Document>
)
