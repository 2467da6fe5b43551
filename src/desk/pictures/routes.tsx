import {
  type ArticleId,
  type DeskStory,
  findStoryForDesk,
  isFocus,
  pictureLibrary,
} from '../../articles/index.ts'
import {
  type App,
  askedPage,
  type Ctx,
  type FormErrors,
  type FormValues,
  onGet,
  onPost,
  Problem,
  readForm,
} from '../../platform/http/index.ts'
import { page } from '../../platform/views/index.ts'
import { requireStaff, type StaffMember } from '../../staff/index.ts'
import { urls } from '../../urls.ts'
import { done, loadFrame } from '../frame/desk-frame.ts'
import { saveStory } from '../stories/save-story.ts'
import { PicturePage } from './picture-page.tsx'
import { PicturesPage } from './pictures-page.tsx'

const perPage = 48
const mayWrite = { who: requireStaff('write-stories') }

/** The library: every picture once, to be found, described and used again. */
export function pictureLibraryRoutes(app: App): void {
  onGet(app, urls.deskPictures(), mayWrite, (c, staff) => showLibrary(c, staff))

  onPost(app, urls.deskPictures(), mayWrite, async (c, staff) => {
    const { values, files } = await readForm(c)
    const { paper } = await loadFrame(c, staff)
    const file = files.get('picture')
    const kept = file && (await keep(c, staff, file, values))
    // The writing surface asks in the middle of a text, which a redirect would leave.
    const isForScript = c.req.header('accept') === 'application/json'
    if (!kept?.ok) {
      const { pictures, story } = paper.t.desk
      const message = kept ? story.pictureRefused[kept.reason] : pictures.fileNeeded
      return isForScript ? c.json({ message }, 422) : showLibrary(c, staff, values, { picture: message })
    }
    if (isForScript) return c.json({ file: kept.picture.file })
    return c.redirect(withStory(urls.deskPicture(kept.picture.file), values.for), 303)
  })

  onGet(app, urls.deskPicture(':file'), mayWrite, async (c, staff) =>
    showPicture(c, staff, await pictureOf(c)),
  )

  onPost(app, urls.deskPicture(':file'), mayWrite, async (c, staff) => {
    const picture = await pictureOf(c)
    const { values } = await readForm(c)
    const { focus, ...words } = wordsIn(values)
    const outcome = await pictureLibrary.describePicture(c.get('services'), {
      file: picture.file,
      words: { ...words, ...(focus && { focus }) },
      by: staff.id,
    })
    if (!outcome.ok) return showPicture(c, staff, picture, values, outcome.errors)
    return c.redirect(done(withStory(urls.deskPicture(picture.file), values.for), 'pictureSaved'), 303)
  })

  onPost(app, urls.deskPictureUse(':file'), mayWrite, async (c, staff) => {
    const { addedBy, addedAt, ...picture } = await pictureOf(c)
    const { values } = await readForm(c)
    const story = await storyFor(c, values.for)
    if (!story) throw new Problem('not-found')
    const saved = await saveStory(c.get('services'), {
      articleId: story.id,
      story: { ...story.story, picture },
      since: story.changedAt,
      isShared: false,
      by: staff.id,
    })
    if (!saved.ok) throw new Problem('conflict', 'Somebody saved the story at the same moment')
    return c.redirect(done(urls.deskStory(story.id), 'draftSaved'), 303)
  })
}

async function keep(c: Ctx, staff: StaffMember, file: File, values: FormValues) {
  const { db, clock, config } = c.get('services')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return pictureLibrary.keepPicture(
    { db, clock, dataFolder: config.dataFolder },
    { bytes, words: wordsIn(values), by: staff.id },
  )
}

/** What a form says of a picture; what is wrong with it is said when it is saved. */
const wordsIn = ({ alt = '', caption = '', credit = '', focus = '' }: FormValues) => ({
  alt,
  caption: caption || null,
  credit: credit || null,
  ...(isFocus(focus) && { focus }),
})

const withStory = (path: string, story: string | undefined): string =>
  story ? `${path}?for=${encodeURIComponent(story)}` : path

async function pictureOf(c: Ctx): Promise<pictureLibrary.KeptPicture> {
  const picture = await pictureLibrary.findPicture(c.get('services').db, c.req.param('file') ?? '')
  if (!picture) throw new Problem('not-found')
  return picture
}

/** The story that a picture is being chosen for; null for none, or for one that is not there. */
const storyFor = async (c: Ctx, id: string | undefined): Promise<DeskStory | null> =>
  id ? findStoryForDesk(c.get('services').db, id as ArticleId) : null

async function showLibrary(
  c: Ctx,
  staff: StaffMember,
  values: FormValues = {},
  errors: FormErrors = {},
): Promise<Response> {
  const { db } = c.get('services')
  const query = (c.req.query('q') ?? '').trim().slice(0, 200)
  const number = askedPage(c) ?? 1
  const [frame, story, total, pictures] = await Promise.all([
    loadFrame(c, staff),
    storyFor(c, values.for ?? c.req.query('for')),
    pictureLibrary.countPictures(db, { query }),
    pictureLibrary.listPictures(db, { query, limit: perPage, offset: (number - 1) * perPage }),
  ])
  return page(
    c,
    <PicturesPage
      frame={frame}
      pictures={pictures}
      query={query}
      span={{ page: number, perPage, total }}
      story={story}
      values={values}
      errors={errors}
    />,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}

async function showPicture(
  c: Ctx,
  staff: StaffMember,
  picture: pictureLibrary.KeptPicture,
  values?: FormValues,
  errors: FormErrors = {},
): Promise<Response> {
  const { db } = c.get('services')
  const [frame, story, shownIn] = await Promise.all([
    loadFrame(c, staff),
    storyFor(c, values?.for ?? c.req.query('for')),
    pictureLibrary.storiesShowing(db, picture.file),
  ])
  const stories = await Promise.all(shownIn.map(id => findStoryForDesk(db, id)))
  return page(
    c,
    <PicturePage
      frame={frame}
      picture={picture}
      story={story}
      stories={stories.filter(found => found !== null)}
      values={values ?? valuesOf(picture)}
      errors={errors}
    />,
    Object.keys(errors).length > 0 ? 422 : 200,
  )
}

const valuesOf = ({ alt, caption, credit, focus }: pictureLibrary.KeptPicture): FormValues => ({
  alt,
  caption: caption ?? '',
  credit: credit ?? '',
  focus: focus ?? 'middle',
})
