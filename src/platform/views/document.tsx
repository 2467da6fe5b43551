import type { Child } from 'hono/jsx'
import { directionOf } from '../language/index.ts'

interface DocumentProps {
  readonly language: string
  readonly title: string
  /** Addresses of style sheets, in order. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly head?: Child
  readonly bodyClass?: string
  readonly children?: Child
}

/** The outermost element of every page: language and direction, title, styles, deferred scripts. */
export const Document = ({ language, title, styles, scripts, head, bodyClass, children }: DocumentProps) => (
  <html lang={language} dir={directionOf(language)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      {styles.map(style => (
        <link rel="stylesheet" href={style} />
      ))}
      {head}
      {scripts.map(script => (
        <script type="module" src={script} />
      ))}
    </head>
    <body class={bodyClass}>{children}</body>
  </html>
)
