import type { ArticleSummary } from '../../articles/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import { DeskHead, Empty } from '../frame/parts.tsx'
import { type NameOf, storyNames } from '../frame/story-names.ts'
import type { Move } from './front-form.ts'

interface FrontOrderPageProps {
  readonly frame: DeskFrame
  readonly ranked: readonly ArticleSummary[]
  readonly rest: readonly ArticleSummary[]
}

export const FrontOrderPage = ({ frame, ranked, rest }: FrontOrderPageProps) => {
  const t = frame.paper.t.desk.frontOrder
  const nameOf = storyNames(
    frame.paper,
    [...ranked, ...rest].map(story => ({ ...story, section: story.section.name })),
  )
  return (
    <DeskPage {...frame} title={t.title} current="front">
      <DeskHead
        title={t.title}
        meta={t.about}
        actions={
          <a class="button button--quiet" href={urls.front()}>
            {t.view}
          </a>
        }
      />
      {ranked.length + rest.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <form class="front-order" method="post" action={urls.deskFront()}>
          {/* The first button of a form is the one that Enter presses. */}
          <button class="visually-hidden" type="submit" tabindex={-1}>
            {t.save}
          </button>
          <section aria-labelledby="ranked">
            <h2 id="ranked">{t.ranked}</h2>
            <p class="meta">{t.hint}</p>
            <ol class="front-rows" data-front-order>
              {ranked.map((story, place) => (
                <Row {...{ frame, nameOf, story }} place={place + 1} moves={['up', 'down', 'release']} />
              ))}
            </ol>
          </section>
          {rest.length > 0 && (
            <section class="desk-section" aria-labelledby="rest">
              <h2 id="rest">{t.rest}</h2>
              <ol class="front-rows">
                {rest.map(story => (
                  <Row {...{ frame, nameOf, story }} place={null} moves={['top', 'up']} />
                ))}
              </ol>
            </section>
          )}
          <div class="actions">
            <button class="button" type="submit">
              {t.save}
            </button>
          </div>
        </form>
      )}
    </DeskPage>
  )
}

const Row = ({
  frame: { paper },
  nameOf,
  story,
  place,
  moves,
}: {
  frame: DeskFrame
  nameOf: NameOf
  story: ArticleSummary
  /** Null: it follows by itself. */
  place: number | null
  moves: readonly Move[]
}) => {
  const t = paper.t.desk.frontOrder
  const name = nameOf(story)
  return (
    <li class="front-row">
      <input
        class="input numeric"
        name={`place-${story.id}`}
        value={place === null ? '' : String(place)}
        inputmode="numeric"
        maxlength={3}
        aria-label={t.place(name)}
        data-place
      />
      <span>
        <span class="front-headline">{story.headline}</span>{' '}
        <span class="meta">
          {story.section.name} · <Moment paper={paper} at={story.publishedAt} />
        </span>
      </span>
      <span class="front-moves">
        {moves.map(move => (
          <button class="link-button" type="submit" name="move" value={`${move}:${story.id}`}>
            {place === null && move === 'up' ? t.append : t.moves[move]}
            <span class="visually-hidden">: {name}</span>
          </button>
        ))}
      </span>
    </li>
  )
}
