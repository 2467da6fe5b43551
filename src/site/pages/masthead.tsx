import { dayIn } from '../../platform/time/index.ts'
import { urls } from '../../urls.ts'
import { longDay } from '../dates.ts'
import type { Paper } from '../paper.ts'

interface MastheadProps {
  readonly paper: Paper
  readonly front: boolean
  readonly section: string | null
  readonly readerName: string | null
}

export const Masthead = ({ paper, front, section, readerName }: MastheadProps) => (
  <header class={front ? 'masthead masthead--front' : 'masthead'}>
    <div class="page">
      <div class="masthead-line">
        <p class="masthead-date">
          <time datetime={dayIn(paper.now, paper.settings.timeZone)}>
            {longDay(paper, paper.now, 'alone')}
          </time>
        </p>
        {paper.settings.tagline && <p class="masthead-motto">{paper.settings.tagline}</p>}
        <ul class="masthead-tools" lang={paper.words.lang}>
          <li>
            <a href={urls.search()}>{paper.t.site.search}</a>
          </li>
          <li>
            <a href={urls.subscribe()}>{paper.t.site.newsletter}</a>
          </li>
          <ReaderTools paper={paper} readerName={readerName} />
        </ul>
      </div>
      <Nameplate paper={paper} front={front} />
      {paper.sections.length > 0 && <SectionNav paper={paper} current={section} />}
    </div>
  </header>
)

const Nameplate = ({ paper, front }: { paper: Paper; front: boolean }) => {
  const link = <a href={urls.front()}>{paper.settings.name}</a>
  return front ? <h1 class="nameplate">{link}</h1> : <p class="nameplate">{link}</p>
}

const SectionNav = ({ paper, current }: { paper: Paper; current: string | null }) => (
  <nav class="section-nav" aria-label={paper.t.site.sections} lang={paper.words.lang}>
    <ul lang={paper.own.lang}>
      {paper.sections.map(({ slug, name }) => (
        <li>
          <a href={urls.section(slug)} aria-current={slug === current ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const ReaderTools = ({ paper, readerName }: { paper: Paper; readerName: string | null }) =>
  readerName === null ? (
    <li>
      <a href={urls.readerSignIn()}>{paper.t.site.signIn}</a>
    </li>
  ) : (
    <>
      <li>
        <a href={urls.readerAccount()} aria-label={paper.t.site.account(readerName)}>
          {readerName}
        </a>
      </li>
      <li>
        <form method="post" action={urls.readerSignOut()}>
          <button type="submit">{paper.t.site.signOut}</button>
        </form>
      </li>
    </>
  )
