import type { Message } from '../../mail/index.ts'
import { fragment } from '../../views/index.ts'

export interface LinkMailWords {
  readonly subject: string
  readonly heading: string
  /** What the link does, in a sentence. */
  readonly text: string
  readonly button: string
  /** For how long, and how often. */
  readonly validity: string
  /** What happens when one did not ask. */
  readonly notYou: string
  /** Who sends it. */
  readonly signature: string
}

const body = 'margin:0;padding:32px 16px;background:#fdfdfb;color:#1b1a17;font:17px/1.5 Georgia,serif'
const column = 'max-width:32rem;margin:0 auto'
const button =
  'display:inline-block;padding:12px 22px;background:#1b1a17;color:#fdfdfb;text-decoration:none;font-weight:bold'
const small = 'font-size:14px;color:#5c5951'

/** A mail with one link to press. The plain part says all that the other says. */
export function linkMail(
  words: LinkMailWords,
  { url, language }: { url: string; language: string },
): Pick<Message, 'subject' | 'text' | 'html'> {
  const html = fragment(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{words.subject}</title>
      </head>
      <body style={body}>
        <div style={column}>
          <h1 style="font-size:24px;line-height:1.25;margin:0 0 16px">{words.heading}</h1>
          <p>{words.text}</p>
          <p style="margin:24px 0">
            <a href={url} style={button}>
              {words.button}
            </a>
          </p>
          <p style={small}>{words.validity}</p>
          <p style={small}>{words.notYou}</p>
          <p style={small}>{words.signature}</p>
        </div>
      </body>
    </html>,
  )
  const text = [words.heading, words.text, url, words.validity, words.notYou, `-- \n${words.signature}`]
  return { subject: words.subject, text: `${text.join('\n\n')}\n`, html: `<!doctype html>${html}` }
}
