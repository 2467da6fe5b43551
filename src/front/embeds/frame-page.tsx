import { Document } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { NoIndex } from '../pages/page-meta.tsx'
import type { Player } from './find-player.ts'

/** What a frame holds until somebody presses it: one link, which says whom it lets in. */
export const FramePage = ({ paper, player: { provider, url } }: { paper: Paper; player: Player }) => {
  const t = paper.t.front.embeds
  return (
    <Document
      language={paper.wordsLanguage}
      title={provider.name}
      styles={paper.styleSheets('paper.css', 'rare.css')}
      scripts={[]}
      head={<NoIndex />}
      bodyClass="frame"
    >
      <a class={`frame-${provider.shape}`} href={url}>
        <strong>{t.show[provider.shape]}</strong> <span>{t.loads(provider.name)}</span>
      </a>
    </Document>
  )
}
