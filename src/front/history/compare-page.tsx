import {
  type ArticleHistory,
  histories,
  type PublicVersion,
  type VersionComparison,
} from '../../articles/index.ts'
import { InLanguage } from '../../platform/language/index.ts'
import { dayAndTime, type Paper, PaperPage, zonedTime } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'
import { NoIndex } from '../pages/page-meta.tsx'
import { ChangesInWords } from './changes-in-words.tsx'
import { Declared } from './declared.tsx'
import { Block, Pieces } from './pieces.tsx'

interface ComparePageProps {
  readonly paper: Paper
  readonly history: ArticleHistory
  readonly was: PublicVersion
  readonly is: PublicVersion
  readonly comparison: VersionComparison
  readonly readerName: string | null
}

/** Two versions as one text, in which words that went and words that came are marked for the eye and for the ear. */
export const ComparePage = (props: ComparePageProps) => {
  const { paper, history, was, is, comparison, readerName } = props
  const t = paper.t.history.compare
  return (
    <PaperPage
      paper={paper}
      title={t.titleOf(was.number, is.number, is.headline)}
      readerName={readerName}
      head={
        <>
          <NoIndex />
          <link rel="canonical" href={absolute(paper.url, urls.history(history))} />
        </>
      }
    >
      <header class="page-head">
        <p class="kicker" {...paper.words}>
          <a href={urls.history(history)}>{paper.t.history.list.title}</a>
        </p>
        <h1 {...paper.words}>{t.title(was.number, is.number)}</h1>
        <p class="compare-times meta">
          <When paper={paper} label={t.published.older} version={was} />{' '}
          <When paper={paper} label={t.published.newer} version={is} />
        </p>
      </header>
      <div class="page-body compare">
        <div class="compare-told">
          {is.details && is.number - was.number === 1 && (
            <section aria-label={paper.t.history.kinds[is.kind]}>
              <h2 {...paper.words}>{paper.t.history.kinds[is.kind]}</h2>
              <Declared paper={paper} version={is} />
            </section>
          )}
          <ChangesInWords paper={paper} comparison={comparison} />
        </div>
        <Text {...props} />
        {history.versions.length > 2 && <Choice {...props} />}
      </div>
    </PaperPage>
  )
}

/** What the one said and the other says, with the marks of what went and what came. */
const Text = ({ paper, was, is, comparison }: ComparePageProps) => {
  const t = paper.t.history.compare
  const { headline, standfirst, blocks } = comparison
  return (
    <article class="compare-text">
      <p class="compare-key meta" {...paper.words}>
        {t.key} <ins>{t.keyNew}</ins>, <del>{t.keyGone}</del>.
      </p>
      <p class="compare-headline">
        <Pieces paper={paper} pieces={headline ?? [{ is: 'same', text: is.headline }]} />
      </p>
      {(is.standfirst || was.standfirst) && (
        <p class="standfirst">
          <Pieces paper={paper} pieces={standfirst ?? [{ is: 'same', text: is.standfirst }]} />
        </p>
      )}
      <div class="prose">
        {histories.fold(blocks).map(({ isFolded, blocks: these }) =>
          isFolded ? (
            <details class="compare-folded">
              <summary>
                <InLanguage is={paper.words}>{t.folded(these.length)}</InLanguage>
              </summary>
              {these.map(block => (
                <Block paper={paper} block={block} />
              ))}
            </details>
          ) : (
            these.map(block => <Block paper={paper} block={block} />)
          ),
        )}
      </div>
    </article>
  )
}

const When = ({ paper, label, version }: { paper: Paper; label: string; version: PublicVersion }) => (
  <span {...paper.words}>
    {label}
    <time datetime={zonedTime(paper, version.publishedAt)}>{dayAndTime(paper, version.publishedAt)}</time>
  </span>
)

/** Any other two; newest first. */
const Choice = ({ paper, history, was, is }: ComparePageProps) => {
  const t = paper.t.history.compare
  return (
    <form class="compare-choice" method="get" action={`${urls.history(history)}/compare`} {...paper.words}>
      <h2>{t.choose}</h2>
      {(['from', 'to'] as const).map(name => (
        <div class="field">
          <label for={`compare-${name}`}>{t[name]}</label>
          <select class="input" id={`compare-${name}`} name={name}>
            {history.versions.toReversed().map(({ number, publishedAt }) => (
              <option value={number} selected={number === (name === 'from' ? was : is).number}>
                {t.option(number, dayAndTime(paper, publishedAt))}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button class="button button--quiet" type="submit">
        {t.button}
      </button>
    </form>
  )
}
