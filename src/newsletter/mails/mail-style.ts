import { directionOf } from '../../platform/language/index.ts'
import type { Paper } from '../../site/index.ts'

/** Of the one column, in pixels. */
export const mailWidth = 600

/** The tokens of `public/css/tokens.css`, in the form that mail programs understand. */
export const light = {
  paper: '#fdfdfb',
  ink: '#191917',
  quiet: '#66665f',
  line: '#d8d8d0',
} as const

const dark = { paper: '#161513', ink: '#dcd7cc', quiet: '#958f84', line: '#38352f' } as const

/** Without quotation marks, which would be five bytes each in an attribute. */
export const serif = 'Charter,Iowan Old Style,Georgia,Cambria,Times New Roman,serif'
export const sans = '-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif'

export const accentOf = ({ settings }: Paper): string => settings.look.accent ?? '#0b5563'

const accentDarkOf = ({ settings }: Paper): string => settings.look.accentDark ?? '#86c5ce'

/** A line that runs the other way than the paper stands at the paper's edge all the same. */
export const atEdge = ({ words, own }: Paper): string =>
  words.dir ? `;text-align:${own.dir === 'rtl' ? 'right' : 'left'}` : ''

/**
 * What inline styles cannot say: dark colours, for programs that follow the system (`prefers-color-scheme`) and for
 * Outlook on the web and on phones, which marks what it recoloured (`data-ogsc` text, `data-ogsb` grounds).
 */
export function mailStyle(paper: Paper): string {
  const rules: readonly [string, string, 'text' | 'ground'][] = [
    ['.ground', `background-color:${dark.paper}!important`, 'ground'],
    ['.ink', `color:${dark.ink}!important`, 'text'],
    ['.quiet', `color:${dark.quiet}!important`, 'text'],
    ['.accent', `color:${accentDarkOf(paper)}!important`, 'text'],
    ['.rule', `border-color:${dark.line}!important`, 'text'],
    ['.strong-rule', `border-color:${dark.ink}!important`, 'text'],
  ]
  const system = rules.map(([selector, body]) => `${selector}{${body}}`).join('')
  const outlook = rules
    .map(([selector, body, of]) => `[data-ogs${of === 'ground' ? 'b' : 'c'}] ${selector}{${body}}`)
    .join('')
  return [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    'body{margin:0;padding:0;width:100%!important;-webkit-text-size-adjust:100%;text-size-adjust:100%}',
    // Where it is known, no headline ends with a word alone.
    'h1,h3{text-wrap:balance}p{text-wrap:pretty}',
    'table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}',
    'img{border:0;line-height:100%;outline:none;-ms-interpolation-mode:bicubic}',
    '@media (max-width:620px){.pad{padding-left:18px!important;padding-right:18px!important}.lead{font-size:28px!important;line-height:32px!important}.nameplate{font-size:30px!important;line-height:36px!important}}',
    // Joined letters may not be spaced, nor leaned.
    directionOf(paper.settings.language) === 'rtl'
      ? '*{letter-spacing:0!important;font-style:normal!important}'
      : '',
    `@media (prefers-color-scheme:dark){${system}}`,
    outlook,
  ].join('')
}

/** Outlook 2007–2019 lays out with Word: a fixed width, real pixels, a face that it knows. */
export const officeHead =
  '<!--[if mso]><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><style>td,a,p,h1,h2,h3{font-family:Georgia,serif!important}</style><![endif]-->'

export const officeOpen = (width: number): string =>
  `<!--[if mso]><table role="presentation" align="center" width="${width}" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`

export const officeClose = '<!--[if mso]></td></tr></table><![endif]-->'
