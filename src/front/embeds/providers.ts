/** How much room a thing needs: a picture's shape, a bar, or a page. */
type Shape = 'video' | 'audio' | 'post'

export interface Provider {
  /** In our address of its frame. */
  readonly key: string
  readonly name: string
  readonly shape: Shape
  /** Addresses of things there, without the scheme and `www.`; their groups, put together by `/`, are a reference. */
  readonly pages: readonly RegExp[]
  readonly reference: RegExp
  /** Where it is shown in a frame, in the way that the provider learns least by. */
  player(reference: string): string
}

const peertube = '(framatube\\.org|peertube\\.tv|tilvids\\.com|video\\.blender\\.org)'
const mastodon = '(mastodon\\.social|mastodon\\.online|mstdn\\.social|mas\\.to|fosstodon\\.org)'

/** Whoever is not here keeps a card that leads there: a frame may only hold what this list says. */
export const providers: readonly Provider[] = [
  {
    key: 'youtube',
    name: 'YouTube',
    shape: 'video',
    pages: [
      /^(?:m\.)?youtube\.com\/watch\?(?:.*&)?v=([\w-]{11})(?:&|$)/,
      /^(?:m\.)?youtube(?:-nocookie)?\.com\/(?:embed|shorts|live)\/([\w-]{11})(?:\?|$)/,
      /^youtu\.be\/([\w-]{11})(?:\?|$)/,
    ],
    reference: /^[\w-]{11}$/,
    player: id => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  },
  {
    key: 'vimeo',
    name: 'Vimeo',
    shape: 'video',
    pages: [
      /^vimeo\.com\/(\d{5,12})(?:\?|$)/,
      /^vimeo\.com\/(\d{5,12})\/([\da-f]{8,12})(?:\?|$)/,
      /^player\.vimeo\.com\/video\/(\d{5,12})(?:\?|$)/,
    ],
    reference: /^\d{5,12}(?:\/[\da-f]{8,12})?$/,
    player: reference => {
      const [id, unlisted] = reference.split('/')
      return `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${unlisted ? `&h=${unlisted}` : ''}`
    },
  },
  {
    key: 'peertube',
    name: 'PeerTube',
    shape: 'video',
    pages: [new RegExp(`^${peertube}/(?:w|videos/(?:watch|embed))/([\\w-]{22,36})(?:\\?|$)`)],
    reference: new RegExp(`^${peertube}/[\\w-]{22,36}$`),
    player: reference => {
      const [host, id] = reference.split('/')
      // Without p2p, so that other viewers do not see the reader's address as well.
      return `https://${host}/videos/embed/${id}?p2p=0&autoplay=1`
    },
  },
  {
    key: 'soundcloud',
    name: 'SoundCloud',
    shape: 'audio',
    pages: [/^(?:m\.)?soundcloud\.com\/([\w-]+\/(?:sets\/)?[\w-]+)(?:\?|$)/],
    reference: /^[\w-]+\/(?:sets\/)?[\w-]+$/,
    player: path =>
      `https://w.soundcloud.com/player/?url=${encodeURIComponent(`https://soundcloud.com/${path}`)}&auto_play=true`,
  },
  {
    key: 'spotify',
    name: 'Spotify',
    shape: 'audio',
    pages: [/^open\.spotify\.com\/(?:intl-\w+\/)?((?:track|episode|show|album|playlist)\/\w{22})(?:\?|$)/],
    reference: /^(?:track|episode|show|album|playlist)\/\w{22}$/,
    player: reference => `https://open.spotify.com/embed/${reference}`,
  },
  {
    key: 'mastodon',
    name: 'Mastodon',
    shape: 'post',
    pages: [new RegExp(`^${mastodon}/(@\\w+(?:@[\\w.-]+)?/\\d+)(?:\\?|$)`)],
    reference: new RegExp(`^${mastodon}/@\\w+(?:@[\\w.-]+)?/\\d+$`),
    player: reference => `https://${reference}/embed`,
  },
]
