import type { DeskStory } from '../../articles/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { DeskHead } from '../frame/parts.tsx'

interface LinkMadePageProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly forWhom: string
  readonly link: string
}

/** A new link, to be copied from here and from nowhere else. */
export const LinkMadePage = ({ frame, story, forWhom, link }: LinkMadePageProps) => {
  const t = frame.paper.t.desk.previews.made
  return (
    <DeskPage {...frame} title={t.title} current="stories">
      <DeskHead title={t.title} meta={story.headline} />
      <div class="desk-narrow">
        <p id="made">{t.text(forWhom)}</p>
        <div class="field">
          <label for="link">{t.label}</label>
          <input class="input" id="link" value={link} readonly aria-describedby="made" data-select-all />
        </div>
        <p>
          <a href={urls.deskStory(story.id)}>{t.back}</a>
        </p>
      </div>
    </DeskPage>
  )
}
