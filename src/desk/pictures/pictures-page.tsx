import { type DeskStory, PictureView, type pictureLibrary } from '../../articles/index.ts'
import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { ErrorSummary, Field } from '../../platform/views/index.ts'
import { DeskPage } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'
import { NumberedPager } from '../frame/numbered-pager.tsx'
import { DeskHead, Empty, Find } from '../frame/parts.tsx'
import { PictureFileField } from '../frame/picture-file-field.tsx'
import type { Span } from '../frame/span.ts'

interface PicturesPageProps {
  readonly frame: DeskFrame
  readonly pictures: readonly pictureLibrary.KeptPicture[]
  readonly query: string
  readonly span: Span
  /** The story that one is being chosen for. */
  readonly story: DeskStory | null
  /** Of the form that adds one. */
  readonly values: FormValues
  readonly errors: FormErrors
}

/** All pictures as on a contact sheet, newest first, and the form that adds one. */
export const PicturesPage = (props: PicturesPageProps) => {
  const { frame, pictures, query, span, story, errors } = props
  const t = frame.paper.t.desk.pictures
  const asked = { q: query, ...(story && { for: story.id }) }
  return (
    <DeskPage {...frame} title={t.title} current="pictures">
      <DeskHead
        title={t.title}
        meta={story ? t.forStory(story.headline) : t.about}
        actions={story && <a href={urls.deskStory(story.id)}>{t.back}</a>}
      />
      <ErrorSummary title={t.notDone} errors={errors} />
      <div class="filters">
        <Find
          action={urls.deskPictures()}
          label={t.find}
          query={query}
          keep={story ? { for: story.id } : {}}
        />
      </div>
      {pictures.length === 0 ? (
        <Empty title={query ? t.noneFound : t.none}>{!query && <p>{t.noneText}</p>}</Empty>
      ) : (
        <ul class="contact-sheet">
          {pictures.map(picture => (
            <li>
              <a href={picturePath(picture, story)}>
                <PictureView picture={picture} sizes="(min-width: 40rem) 14rem, 45vw" alt="" />
                <span class="contact-words">{picture.alt || t.noAlt}</span>
                {picture.credit && <span class="meta">{picture.credit}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
      <NumberedPager
        paper={frame.paper}
        label={t.pages}
        span={span}
        url={page => urls.deskPictures({ ...asked, page })}
      />
      <AddForm {...props} />
    </DeskPage>
  )
}

const picturePath = ({ file }: pictureLibrary.KeptPicture, story: DeskStory | null): string =>
  story ? `${urls.deskPicture(file)}?for=${story.id}` : urls.deskPicture(file)

const AddForm = ({ frame, story, values, errors }: PicturesPageProps) => {
  const t = frame.paper.t.desk.pictures
  return (
    <section class="desk-section desk-narrow" aria-labelledby="add">
      <h2 id="add">{t.add}</h2>
      <form method="post" action={urls.deskPictures()} enctype="multipart/form-data">
        {story && <input type="hidden" name="for" value={story.id} />}
        <PictureFileField label={t.file} hint={t.fileHint} error={errors.picture} />
        <Field name="alt" label={t.alt} hint={t.altHint} maxlength={500} values={values} errors={errors} />
        <Field name="credit" label={t.credit} maxlength={200} values={values} errors={errors} />
        <button class="button" type="submit">
          {t.addButton}
        </button>
      </form>
    </section>
  )
}
