import { articles } from './articles.ts'
import { desk } from './desk.ts'
import { deskClaims } from './desk-claims.ts'
import { deskEditor } from './desk-editor.ts'
import { newsroom } from './desk-newsroom.ts'
import { deskPictures } from './desk-pictures.ts'
import { deskWriting } from './desk-writing.ts'
import { discussion } from './discussion.ts'
import { front } from './front.ts'
import { frontSourcing } from './front-sourcing.ts'
import { history } from './history.ts'
import { markdownHelp } from './markdown-help.ts'
import { newsletter } from './newsletter.ts'
import { readers } from './readers.ts'
import { site } from './site.ts'
import { sourcing } from './sourcing.ts'
import { sourcingNotes } from './sourcing-notes.ts'
import { staff } from './staff.ts'

export const en = {
  site,
  sourcing,
  sourcingNotes,
  staff,
  readers,
  articles,
  discussion,
  newsletter,
  front,
  frontSourcing,
  desk,
  newsroom,
  deskClaims,
  deskEditor,
  deskPictures,
  deskWriting,
  history,
  markdownHelp,
}
