import { raw } from 'hono/html'
import type { Paper } from '../../site/index.ts'
import { accentOf, light, mailStyle, officeHead, sans, serif } from './mail-style.ts'

/** A short letter with one link, in the hand of the edition. */
export const PlainMail = ({
  paper,
  title,
  paragraphs,
  url,
  button,
  after,
}: {
  paper: Paper
  title: string
  paragraphs: readonly string[]
  url: string
  button: string
  after: readonly string[]
}) => (
  <html lang={paper.settings.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{title}</title>
      {raw(officeHead)}
      <style>{raw(mailStyle(paper))}</style>
    </head>
    <body class="ground" style={`margin:0;padding:0;background-color:${light.paper}`}>
      <table
        role="presentation"
        class="ground"
        width="100%"
        cellpadding="0"
        cellspacing="0"
        border={0}
        bgcolor={light.paper}
      >
        <tr>
          <td class="pad" style="padding:28px">
            <p class="ink" style={`margin:0 0 20px;font:600 26px/32px ${serif};color:${light.ink}`}>
              {paper.settings.name}
            </p>
            {paragraphs.map(text => (
              <p class="ink" style={`margin:0 0 12px;font:17px/26px ${serif};color:${light.ink}`}>
                {text}
              </p>
            ))}
            <p style="margin:20px 0">
              <a class="accent" href={url} style={`font:600 17px/26px ${sans};color:${accentOf(paper)}`}>
                {button}
              </a>
            </p>
            {after.map(text => (
              <p class="quiet" style={`margin:0 0 8px;font:14px/22px ${sans};color:${light.quiet}`}>
                {text}
              </p>
            ))}
          </td>
        </tr>
      </table>
    </body>
  </html>
)
