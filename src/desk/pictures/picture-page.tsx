import { type DeskStory, focuses, PictureView, type pictureLibrary } from '../../articles/index.ts'
import { writeFigure } from '../../document/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { ErrorSummary, Field } from '../../platform/views/index.ts'
import { shortDay } from '../../site/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { HeadlineLink } from '../frame/headline-link.tsx'
import { DeskHead } from '../frame/parts.tsx'

interface PicturePageProps {
  readonly frame: DeskFrame
  readonly picture: pictureLibrary.KeptPicture
  /** The story that a picture is being chosen for. */
  readonly story: DeskStory | null
  /** Those that show it. */
  readonly stories: readonly DeskStory[]
  readonly values: FormValues
  readonly errors: FormErrors
}

/** One picture: its words, what must stay in sight, and where it is shown. */
export const PicturePage = (props: PicturePageProps) => {
  const { frame, picture, story, stories, errors } = props
  const t = frame.paper.t.desk.pictures
  const title = picture.alt || t.noAlt
  return (
    <DeskPage {...frame} title={title} current="pictures">
      <DeskHead
        title={title}
        meta={`${t.pixels(picture.width, picture.height)} · ${t.added(shortDay(frame.paper, picture.addedAt))}`}
        actions={story && <UseForm frame={frame} picture={picture} story={story} />}
      />
      <ErrorSummary title={t.notDone} errors={errors} />
      <div class="desk-columns desk-columns--aside">
        <WordsForm {...props} />
        <div>
          <section aria-labelledby="markdown">
            <h2 id="markdown">{t.markdown}</h2>
            <p class="meta">{t.markdownHint}</p>
            <p>
              <code class="picture-markdown">{writeFigure({ ...picture, focus: null })}</code>
            </p>
          </section>
          <section class="desk-section" aria-labelledby="stories">
            <h2 id="stories">{t.stories}</h2>
            {stories.length === 0 && <p class="meta">{t.noStories}</p>}
            <ul class="versions">
              {stories.map(story => (
                <li>
                  <HeadlineLink paper={frame.paper} story={story} />
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </DeskPage>
  )
}

const UseForm = ({
  frame,
  picture,
  story,
}: Pick<PicturePageProps, 'frame' | 'picture'> & { story: DeskStory }) => (
  <form method="post" action={urls.deskPictureUse(picture.file)}>
    <input type="hidden" name="for" value={story.id} />
    <button class="button" type="submit">
      {frame.paper.t.desk.pictures.use}
    </button>
  </form>
)

const WordsForm = ({ frame, picture, story, values, errors }: PicturePageProps) => {
  const t = frame.paper.t.desk.pictures
  const state = { values, errors }
  return (
    <form method="post" action={urls.deskPicture(picture.file)}>
      {story && <input type="hidden" name="for" value={story.id} />}
      <fieldset class="field focus-field">
        <legend>{t.focus}</legend>
        <p class="field-hint">{t.focusHint}</p>
        <div class="focus-frame">
          <PictureView picture={picture} sizes="(min-width: 60rem) 40rem, 100vw" loading="eager" alt="" />
          <div class="focus-grid">
            {focuses.map(focus => (
              <label>
                <input type="radio" name="focus" value={focus} checked={values.focus === focus} />
                <span class="visually-hidden">{t.focuses[focus]}</span>
              </label>
            ))}
          </div>
        </div>
      </fieldset>
      <Field {...state} name="alt" label={t.alt} hint={t.altHint} maxlength={500} />
      <Field {...state} name="caption" label={t.caption} maxlength={500} />
      <Field {...state} name="credit" label={t.credit} maxlength={200} />
      <button class="button" type="submit">
        {t.save}
      </button>
    </form>
  )
}
