import type { BodyMessages } from './parse-body.ts'

interface EmbedCardProps {
  readonly url: string
  readonly title: string | null
  readonly t: BodyMessages
}

/**
 * What is on another site, as a card that leads there. Nothing of that site is asked for until a reader follows it: no
 * frame, no script, no preview picture, so nobody there learns who reads what.
 */
export const EmbedCard = ({ url, title, t }: EmbedCardProps) => {
  const host = new URL(url).hostname.replace(/^www\./, '')
  return (
    <figure class="embed">
      <a href={url}>
        <span class="embed-title" lang={title === null ? t.lang : undefined}>
          {title ?? t.untitledEmbed(host)}
        </span>{' '}
        <span class="embed-host" lang={t.lang}>
          {t.embedHost(host)}
        </span>
      </a>
    </figure>
  )
}
