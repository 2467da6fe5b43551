import { type App, onPost, readForm, withNotice } from '../../../platform/http/index.ts'
import { putNoteAside } from '../../../sourcing/index.ts'
import { requireStaff } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { loadStoryClaims } from '../room.ts'
import { loadNotes } from './load-notes.ts'

/** “Looked at”: one that is gone already, because its words changed, asks for nothing. */
export function noteRoutes(app: App): void {
  onPost(
    app,
    '/desk/stories/:id/claims/notes',
    { who: requireStaff('write-stories') },
    async (c, { id: by }) => {
      const { db, clock } = c.get('services')
      const { story, texts, all } = await loadStoryClaims(c)
      const { values } = await readForm(c)
      const notes = await loadNotes(db, story.id, texts, all)
      const place = notes.findIndex(({ key }) => key === values.note)
      const [note, next] = [notes[place], notes[place + 1]]
      if (note) await putNoteAside({ db, clock }, { storyId: story.id, note, by })
      const back = withNotice(urls.deskClaims(story.id), 'noteLookedAt')
      return c.redirect(note && next ? `${back}#look-${next.key}` : back, 303)
    },
  )
}
