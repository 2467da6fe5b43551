import type { Attrs, Node } from 'prosemirror-model'
import { type Insertion, renderDocument } from '../../document/index.ts'
import { sanitize } from '../../platform/text/index.ts'
import { fragment } from '../../platform/views/index.ts'
import { isFocus, type Picture, pictureNamed } from '../pictures/picture.ts'
import { PictureFigure } from '../pictures/picture-view.tsx'
import { allowedHtml } from './allowed-html.ts'
import { EmbedCard } from './embed-card.tsx'
import type { BodyMessages } from './parse-body.ts'

/** The text's measure is about 40 rem. */
const bodySizes = '(min-width: 42rem) 40rem, 100vw'

/** A text as HTML through the allow-list. Links to sister stories stay `story:`; a picture that is not ours is left out. */
export function bodyHtml(doc: Node, t: BodyMessages, insertions: readonly Insertion[] = []): string {
  const html = renderDocument(doc, {
    words: t,
    insertions,
    figure: ({ attrs }) => {
      const picture = pictureOf(attrs)
      return picture ? fragment(<PictureFigure picture={picture} sizes={bodySizes} />) : ''
    },
    embed: ({ attrs }) => fragment(<EmbedCard url={attrs.url} title={attrs.title} t={t} />),
  })
  return sanitize(html, allowedHtml).trim()
}

const pictureOf = ({ file, alt, caption, credit, focus }: Attrs): Picture | null =>
  pictureNamed(file, { alt, caption, credit, ...(isFocus(focus ?? '') ? { focus } : {}) })
