import { type App, onPost, readForm } from '../../../platform/http/index.ts'
import { sourcingNotes } from '../../../sourcing/index.ts'
import { requireStaff } from '../../../staff/index.ts'
import { urls } from '../../../urls.ts'
import { done } from '../../frame/desk-frame.ts'
import { loadStoryClaims } from '../load-story-claims.ts'
import { loadAllNotes } from './load-notes.ts'

/**
 * “Looked at”, and with `do=back` its undoing. One that is gone already, because its words changed, asks for nothing.
 */
export function noteRoutes(app: App): void {
  onPost(
    app,
    '/desk/stories/:id/claims/notes',
    { who: requireStaff('write-stories') },
    async (c, { id: by }) => {
      const { db, clock } = c.get('services')
      const { story, texts, all } = await loadStoryClaims(c)
      const { values } = await readForm(c)
      const { open, aside } = await loadAllNotes(db, story.id, texts, all)
      const page = urls.deskClaims(story.id)
      if (values.do === 'back') {
        const note = aside.find(({ key }) => key === values.note)
        if (!note) return c.redirect(page, 303)
        await sourcingNotes.bringNoteBack({ db, clock }, { storyId: story.id, note, by })
        return c.redirect(`${done(page, 'noteBack')}#look-${note.key}`, 303)
      }
      const place = open.findIndex(({ key }) => key === values.note)
      const [note, next] = [open[place], open[place + 1]]
      if (note) await sourcingNotes.putNoteAside({ db, clock }, { storyId: story.id, note, by })
      const back = done(page, 'noteLookedAt')
      return c.redirect(note && next ? `${back}#look-${next.key}` : back, 303)
    },
  )
}
