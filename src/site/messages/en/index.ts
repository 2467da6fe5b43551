import { articles } from './articles.ts'
import { desk } from './desk/index.ts'
import { discussion } from './discussion.ts'
import { front } from './front.ts'
import { history } from './history.ts'
import { language } from './language.ts'
import { newsletter } from './newsletter.ts'
import { readers } from './readers.ts'
import { site } from './site.ts'
import { frontSourcing } from './sourcing/front.ts'
import { sourcingNotes } from './sourcing/notes.ts'
import { sourcing } from './sourcing/sourcing.ts'
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
}
