import { urls } from '../../urls.ts'
import { type Picture, renditionFile, renditionFor } from './picture.ts'

interface PictureViewProps {
  readonly picture: Picture
  /** How wide it is shown, as the `sizes` attribute says it. */
  readonly sizes: string
  /** `eager` for the one picture at the top of a page, which then also goes first. */
  readonly loading?: 'eager' | 'lazy'
  /** Words of its own, or none where the headline beside it says it all. */
  readonly alt?: string
}

/** A stored picture in all its widths, as AVIF and as WebP, and as one JPEG for what reads neither. */
export const PictureView = ({ picture, sizes, loading = 'lazy', alt }: PictureViewProps) => (
  <picture>
    {(['avif', 'webp'] as const).map(format => (
      <source
        type={`image/${format}`}
        srcset={picture.widths
          .map(width => `${urls.picture(renditionFile(picture.file, width, format))} ${width}w`)
          .join(', ')}
        sizes={sizes}
      />
    ))}
    <img
      class={picture.focus ? `focus-${picture.focus}` : undefined}
      src={urls.picture(renditionFor(picture, 800, 'jpg'))}
      alt={alt ?? picture.alt}
      width={picture.width}
      height={picture.height}
      loading={loading}
      fetchpriority={loading === 'eager' ? 'high' : undefined}
      decoding="async"
    />
  </picture>
)

interface PictureFigureProps extends PictureViewProps {
  /** In addition to `figure`. */
  readonly class?: string
}

/** A picture with its caption and credit. */
export const PictureFigure = ({ class: extra, ...view }: PictureFigureProps) => {
  const { caption, credit } = view.picture
  return (
    <figure class={extra ? `${extra} figure` : 'figure'}>
      <PictureView {...view} />
      {(caption || credit) && (
        <figcaption class="caption">
          {caption}
          {caption && credit && ' '}
          {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
