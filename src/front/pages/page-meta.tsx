import type { Child } from 'hono/jsx'
import { type Picture, renditionFor } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'

interface PageMetaProps {
  readonly paper: Paper
  /** As a link to the page should show it, without the paper's name. */
  readonly title: string
  readonly description: string
  /** The page's one address, a path. */
  readonly path: string
  readonly type?: 'website' | 'article' | 'profile'
  readonly picture?: Picture | null
  readonly children?: Child
}

/** What search engines and link previews read: description, canonical address, Open Graph, card. */
export const PageMeta = (props: PageMetaProps) => {
  const { paper, title, description, path, type = 'website', picture = null, children } = props
  const url = absolute(paper.url, path)
  return (
    <>
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={url} />
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={paper.settings.name} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={openGraphLocale(paper.settings.language)} />
      {picture && <PictureMeta paper={paper} picture={picture} />}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {children}
    </>
  )
}

const PictureMeta = ({ paper, picture }: { paper: Paper; picture: Picture }) => (
  <>
    <meta
      property="og:image"
      content={absolute(paper.url, urls.picture(renditionFor(picture, 1200, 'jpg')))}
    />
    <meta property="og:image:alt" content={picture.alt} />
  </>
)

/** Open Graph wants `en_GB`, and a country always; a language without one keeps its own name. */
const openGraphLocale = (language: string): string => {
  const { language: name, region } = new Intl.Locale(language).maximize()
  return region ? `${name}_${region}` : name
}

export const NoIndex = () => <meta name="robots" content="noindex" />
