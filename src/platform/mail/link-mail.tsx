import { raw } from 'hono/html'
import { directionOf } from '../language/index.ts'
import { fragment } from '../views/index.ts'
import type { Message } from './message.ts'

export interface LinkMailWords {
  readonly subject: string
  /** Left out where the paper's name above says enough. */
  readonly heading?: string
  /** What the link does; each line is a paragraph. */
  readonly text: string
  readonly button: string
  /** For how long and how often it works, and what to do when one did not ask. */
  readonly notes: readonly string[]
}

interface Sender {
  readonly name: string
  readonly url: string
  readonly language: string
}

const labels = '-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif'

/** Inline, as mail programs want it. */
const styles = {
  body: 'margin:0;padding:32px 16px;background:#fdfdfb;color:#191917;font:17px/1.5 Georgia,serif',
  column: 'max-width:32rem;margin:0 auto',
  nameplate:
    'margin:0 0 28px;padding-bottom:10px;border-bottom:3px double #191917;font-size:20px;line-height:1.3;font-weight:bold',
  heading: 'font-size:26px;line-height:1.25;margin:0 0 14px;text-wrap:balance',
  press: 'margin:24px 0',
  button: `display:inline-block;padding:13px 22px;background:#191917;color:#fdfdfb;text-decoration:none;font:600 16px/1.25 ${labels}`,
  notes: 'margin-top:32px;padding-top:4px;border-top:1px solid #d8d8d0',
  note: `margin:10px 0 0;font:14px/1.5 ${labels};color:#66665f`,
} as const

/** For programs that follow the system's colours and read a style sheet; all others show the mail as it is inline. */
const dark =
  '@media (prefers-color-scheme:dark){.body{background:#161513!important;color:#dcd7cc!important}.button{background:#dcd7cc!important;color:#161513!important}.note{color:#958f84!important}.nameplate{border-color:#dcd7cc!important}.notes{border-color:#38352f!important}}'

/** A mail with one link to press. The plain part says all that the other says. */
export function linkMail(
  { subject, heading, text, button, notes }: LinkMailWords,
  { url, sender }: { url: string; sender: Sender },
): Pick<Message, 'subject' | 'text' | 'html'> {
  const paragraphs = text.split('\n')
  const signature = `${sender.name}, ${sender.url}`
  const html = fragment(
    <html lang={sender.language} dir={directionOf(sender.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style>{raw(dark)}</style>
      </head>
      <body class="body" style={styles.body} dir={directionOf(sender.language)}>
        <div style={styles.column}>
          <p class="nameplate" style={styles.nameplate}>
            {sender.name}
          </p>
          {heading && <h1 style={styles.heading}>{heading}</h1>}
          {paragraphs.map(paragraph => (
            <p>{paragraph}</p>
          ))}
          <p style={styles.press}>
            <a class="button" href={url} style={styles.button}>
              {button}
            </a>
          </p>
          <div class="notes" style={styles.notes}>
            {[...notes, signature].map(note => (
              <p class="note" style={styles.note}>
                {note}
              </p>
            ))}
          </div>
        </div>
      </body>
    </html>,
  )
  const plain = [heading ?? sender.name, ...paragraphs, url, ...notes, `-- \n${signature}`]
  return { subject, text: `${plain.join('\n\n')}\n`, html: `<!doctype html>${html}` }
}
