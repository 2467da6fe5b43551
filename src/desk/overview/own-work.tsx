import type { DeskSummary } from '../../articles/index.ts'
import { excerpt } from '../../platform/text/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { Moment } from '../frame/moment.tsx'
import type { OwnWork } from './load-own-work.ts'
import { StoryList } from './story-list.tsx'

/** What waits for whoever looks: notes that name them, what they should sign off or publish, and their own stories. */
export const OwnWorkLists = ({ frame, work }: { frame: DeskFrame; work: OwnWork }) => {
  const { paper } = frame
  const t = paper.t.desk.overview
  const ready = work.isSigning ? t.toSign : t.toPublish
  return (
    <>
      {work.notes.length > 0 && (
        <section class="own-work" aria-labelledby="notes-to-you">
          <h2 id="notes-to-you">{t.notesToYou}</h2>
          <ul class="overview-list">
            {work.notes.map(note => (
              <li>
                <a class="title" href={urls.deskNotes(note.articleId, note.thread)}>
                  {excerpt(note.text, 120)}
                </a>
                <span class="meta">
                  {t.by(note.from ?? paper.t.desk.story.byFormer)} · <Moment paper={paper} at={note.at} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Stories frame={frame} title={ready} id="ready" stories={work.ready} />
      <Stories frame={frame} title={t.mine} id="mine" stories={work.stories} />
    </>
  )
}

const Stories = (props: { frame: DeskFrame; title: string; id: string; stories: readonly DeskSummary[] }) => (
  <StoryList {...props} class="own-work" />
)
