import { plainText } from '../../platform/text/index.ts'
import { fragment } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import { urls } from '../../urls.ts'
import { findPlayer, type Player } from './find-player.ts'

interface TextWithPlayers {
  readonly html: string
  /** Origins that its frames lead to. */
  readonly frames: readonly string[]
}

/** A card as the articles' allow-list leaves it: one link, with the title in its first span. */
const card = /<figure class="embed"><a href="([^"]*)"[^>]*>(<span[^>]*>.*?<\/span>).*?<\/a><\/figure>/gs

/**
 * A text in which the cards that lead to known places have a frame beside the link. The frame holds a page of ours until
 * it is pressed: nothing is asked of anybody else before. Feeds, mails and print keep the card.
 */
export function putPlayers(paper: Paper, html: string): TextWithPlayers {
  const frames = new Set<string>()
  const shown = html.replace(card, (whole, href: string, title: string) => {
    const address = plainText(href)
    const player = findPlayer(address)
    if (!player) return whole
    frames.add(new URL(player.url).origin)
    return fragment(<Framed paper={paper} player={player} address={address} title={plainText(title)} />)
  })
  return { html: shown, frames: [...frames] }
}

/** The least that players work with: their scripts and storage, and links that open beside the paper. */
const sandbox = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-presentation',
].join(' ')

interface FramedProps {
  readonly paper: Paper
  readonly player: Player
  readonly address: string
  readonly title: string
}

const Framed = ({ paper, player: { provider, reference }, address, title }: FramedProps) => {
  const t = paper.t.front.embeds
  return (
    <figure class={`embed embed-${provider.shape}`}>
      <iframe
        src={urls.embed(provider.key, reference)}
        title={t.frame(title, provider.name)}
        loading="lazy"
        sandbox={sandbox}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
      />
      <a href={address} rel="external noopener">
        <span class="embed-title">{title}</span>{' '}
        <span class="embed-host" lang={paper.words.lang}>
          {t.open[provider.shape](provider.name)}
        </span>
      </a>
    </figure>
  )
}
