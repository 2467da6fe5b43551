import { type App, anyone, onPost, type RateLimit } from '../../http/index.ts'
import { ask, askAgain, showAsk } from './ask.tsx'
import { showCheckMail, showCode, typeCode } from './code.tsx'
import type { SignInDoor } from './door.ts'
import { openLink, pressLink } from './link.tsx'

const triesPerAddress: RateLimit = { name: 'sign-in tries', count: 60, seconds: 600 }

/**
 * Sign-in by mailed link: ask, read the mail, press the button. Opening pages changes nothing, so programs that look
 * at links in mails sign nobody in.
 */
export function signInRoutes(app: App, door: SignInDoor): void {
  app.get(door.url.ask(), c => showAsk(c, door))
  onPost(app, door.url.ask(), { who: anyone }, c => ask(c, door))
  app.get(door.url.code(), c => showCheckMail(c, door))
  onPost(app, door.url.code(), { who: anyone, limit: triesPerAddress }, c => typeCode(c, door))
  app.get(door.url.link(':token'), c => openLink(c, door))
  onPost(app, door.url.link(':token'), { who: anyone, limit: triesPerAddress }, c => pressLink(c, door))
  onPost(app, `${door.url.link(':token')}/code`, { who: anyone, limit: triesPerAddress }, c =>
    showCode(c, door),
  )
  onPost(app, `${door.url.link(':token')}/again`, { who: anyone, limit: triesPerAddress }, c =>
    askAgain(c, door),
  )
}
