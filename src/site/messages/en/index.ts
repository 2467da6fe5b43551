import { articles } from './articles.ts'
import { desk } from './desk/index.ts'
import { discussion } from './discussion.ts'
import { front } from './front.ts'
import { frontSourcing } from './front-sourcing.ts'
import { history } from './history.ts'
import { language } from './language.ts'
import { markdownHelp } from './markdown-help.ts'
import { newsletter } from './newsletter.ts'
import { readers } from './readers.ts'
import { site } from './site.ts'
import { sourcing } from './sourcing.ts'
import { sourcingNotes } from './sourcing-notes.ts'
import { staff } from './staff.ts'

export const en = {
  language,
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
  history,
  markdownHelp,
}
