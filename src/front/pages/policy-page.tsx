import { type Paper, PaperPage, type PolicyName } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { PageMeta } from './page-meta.tsx'

interface PolicyPageProps {
  readonly paper: Paper
  readonly name: PolicyName
  readonly html: string
  readonly description: string
  readonly readerName: string | null
}

export const PolicyPage = ({ paper, name, html, description, readerName }: PolicyPageProps) => {
  const title = paper.t.site.policies[name]
  return (
    <PaperPage
      paper={paper}
      title={title}
      readerName={readerName}
      head={<PageMeta paper={paper} title={title} description={description} path={urls.policy(name)} />}
    >
      <header class="page-head">
        <p class="kicker" {...paper.words}>
          {paper.t.front.policyKicker}
        </p>
        <h1 {...paper.words}>{title}</h1>
      </header>
      <div class="page-body">
        <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </PaperPage>
  )
}
