import type { Child } from 'hono/jsx'

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

const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** Which way a language runs, by the script that its BCP 47 tag names or that it is usually written in. */
export const directionOf = (language: string): 'rtl' | 'ltr' =>
  rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'

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
