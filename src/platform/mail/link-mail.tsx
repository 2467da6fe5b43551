import { raw } from 'hono/html'
import { directionOf, fragment } from '../views/index.ts'
import type { Message } from './message.ts'

export interface LinkMailWords {
  readonly subject: string
  readonly heading: string
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

/** Inline, as mail programs want it. */
const styles = {
  body: 'margin:0;padding:32px 16px;background:#fdfdfb;color:#191917;font:17px/1.5 Georgia,serif',
  column: 'max-width:32rem;margin:0 auto',
  heading: 'font-size:24px;line-height:1.25;margin:0 0 16px',
  press: 'margin:24px 0',
  button:
    'display:inline-block;padding:12px 22px;background:#191917;color:#fdfdfb;text-decoration:none;font-weight:bold',
  note: 'font-size:14px;color:#5c5951',
} as const

/** For programs that follow the system's colours and read a style sheet; all others show the mail as it is inline. */
const dark =
  '@media (prefers-color-scheme:dark){.body{background:#161513!important;color:#dcd7cc!important}.button{background:#dcd7cc!important;color:#161513!important}.note{color:#b4aea2!important}}'

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
          <h1 style={styles.heading}>{heading}</h1>
          {paragraphs.map(paragraph => (
            <p>{paragraph}</p>
          ))}
          <p style={styles.press}>
            <a class="button" href={url} style={styles.button}>
              {button}
            </a>
          </p>
          {[...notes, signature].map(note => (
            <p class="note" style={styles.note}>
              {note}
            </p>
          ))}
        </div>
      </body>
    </html>,
  )
  const plain = [heading, ...paragraphs, url, ...notes, `-- \n${signature}`]
  return { subject, text: `${plain.join('\n\n')}\n`, html: `<!doctype html>${html}` }
}
