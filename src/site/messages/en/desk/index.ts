import { audit } from './audit.ts'
import { claims } from './claims/index.ts'
import { editions } from './editions.ts'
import { filter, moments, pager } from './frame.ts'
import { frontOrder } from './front-order.ts'
import { jobs } from './jobs.ts'
import { mailbox } from './mailbox.ts'
import { moderation } from './moderation.ts'
import { notices } from './notices.ts'
import { overview } from './overview.ts'
import { pictures } from './pictures.ts'
import { settings } from './settings.ts'
import { board } from './stories/board.ts'
import { calendar } from './stories/calendar.ts'
import { editor } from './stories/editor.ts'
import { stories } from './stories/list.ts'
import { markdownHelp } from './stories/markdown-help.ts'
import { notes } from './stories/notes.ts'
import { previews } from './stories/previews.ts'
import { filing, story } from './stories/story.ts'
import { templates } from './stories/templates.ts'
import { discard, discussion, embargo, moves, refusals, signOff, stage, stages } from './stories/work.ts'
import { writing } from './stories/writing.ts'
import { subscribers } from './subscribers.ts'

/** What the newsroom reads at the desk: a file a room, as in `src/desk`. */
export const desk = {
  notices,
  moments,
  pager,
  filter,
  overview,
  stories,
  story,
  filing,
  editor,
  markdownHelp,
  writing,
  refusals,
  stages,
  moves,
  stage,
  discard,
  embargo,
  signOff,
  discussion,
  notes,
  previews,
  templates,
  board,
  calendar,
  claims,
  pictures,
  frontOrder,
  moderation,
  subscribers,
  editions,
  mailbox,
  jobs,
  audit,
  settings,
}
