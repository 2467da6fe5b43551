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

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'ha', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The outermost element of every page: language and direction, title, styles, deferred scripts. */
export const Document = ({ language, title, styles, scripts, head, bodyClass, children }: DocumentProps) => (
  <html lang={language} dir={rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'}>
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
