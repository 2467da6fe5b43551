/**
 * Every address of the paper, as a function. Paths only: `absolute` puts the paper's own address in front, where a
 * link leaves the page (mails, feeds, structured data).
 */
export const urls = {
  front: () => '/',
  article: (article: { day: string; slug: string }) =>
    `/${article.day.replaceAll('-', '/')}/${encodeURIComponent(article.slug)}`,
  history: (article: { day: string; slug: string }, page = 1) =>
    withQuery(`${urls.article(article)}/history`, { page: page > 1 ? page : null }),
  version: (article: { day: string; slug: string }, number: number) => `${urls.history(article)}/${number}`,
  compare: (article: { day: string; slug: string }, from: number, to: number) =>
    withQuery(`${urls.history(article)}/compare`, { from, to }),
  corrections: (page = 1) => withQuery('/corrections', { page: page > 1 ? page : null }),
  correctionsFeed: () => '/corrections.atom',
  comment: (article: { day: string; slug: string }, commentId: string) =>
    `${urls.article(article)}#comment-${commentId}`,
  /** Who says what in a story, as data. */
  sourcingJson: (article: { day: string; slug: string }) => `${urls.article(article)}/sourcing.json`,
  /** All that readers may know of whom the stories rest on. */
  sources: (page = 1) => withQuery('/sources', { page: page > 1 ? page : null }),
  source: (slug: string, page = 1) =>
    withQuery(`/sources/${encodeURIComponent(slug)}`, { page: page > 1 ? page : null }),
  section: (slug: string, page = 1) =>
    withQuery(`/section/${encodeURIComponent(slug)}`, { page: page > 1 ? page : null }),
  author: (slug: string, page = 1) =>
    withQuery(`/author/${encodeURIComponent(slug)}`, { page: page > 1 ? page : null }),
  tag: (slug: string, page = 1) =>
    withQuery(`/tags/${encodeURIComponent(slug)}`, { page: page > 1 ? page : null }),
  series: (slug: string, page = 1) =>
    withQuery(`/series/${encodeURIComponent(slug)}`, { page: page > 1 ? page : null }),
  /** A text at work, for somebody outside the newsroom who has the link. */
  preview: (token: string) => `/preview/${token}`,
  archive: () => '/archive',
  archiveMonth: (month: string, page = 1) =>
    withQuery(`/archive/${month.replace('-', '/')}`, { page: page > 1 ? page : null }),
  search: (query?: string, page = 1) =>
    withQuery('/search', { q: query ?? null, page: page > 1 ? page : null }),
  policy: (name: string) => `/about/${name}`,
  picture: (file: string) => `/pictures/${file}`,
  /** What a frame holds until it is pressed. */
  embed: (provider: string, reference: string) => `/embeds/${provider}/${reference}`,
  look: (version: string) => `/look/${version}.css`,

  feed: (format: 'rss' | 'atom' | 'json') => `/feed.${format === 'rss' ? 'xml' : format}`,
  sectionFeed: (slug: string, format: 'rss' | 'atom' | 'json') =>
    `/section/${encodeURIComponent(slug)}${urls.feed(format)}`,
  sitemap: () => '/sitemap.xml',
  sitemapMonth: (month: string) => `/sitemap-${month}.xml`,
  newsSitemap: () => '/sitemap-news.xml',
  sitemapPages: () => '/sitemap-pages.xml',
  robots: () => '/robots.txt',
  icon: () => '/icon.svg',

  readerSignIn: (next?: string) => withQuery('/sign-in', { next: next ?? null }),
  readerLink: (token: string) => `/sign-in/link/${token}`,
  readerCode: () => '/sign-in/code',
  readerAccount: () => '/account',
  readerName: () => '/account/name',
  readerSignOut: () => '/account/sign-out',
  readerSignOutEverywhere: () => '/account/sign-out-everywhere',

  /** The whole discussion on a page of its own: further pages, other orders. */
  discussion: (articleId: string, at: { order?: string; page?: number } = {}) =>
    withQuery(`/discussion/${articleId}`, {
      order: at.order ?? null,
      page: at.page && at.page > 1 ? at.page : null,
    }),
  discussionLive: (articleId: string) => `/discussion/${articleId}/live`,
  commentPost: (articleId: string) => `/discussion/${articleId}/comments`,
  commentPage: (commentId: string) => `/comment/${commentId}`,
  /** What hangs below a comment, on a page of its own. */
  commentThread: (commentId: string, page = 1) =>
    withQuery(`/comment/${commentId}/thread`, { page: page > 1 ? page : null }),
  commentReply: (commentId: string) => `/comment/${commentId}/reply`,
  commentEdit: (commentId: string) => `/comment/${commentId}/edit`,
  commentDelete: (commentId: string) => `/comment/${commentId}/delete`,
  commentVote: (commentId: string) => `/comment/${commentId}/vote`,
  commentReport: (commentId: string) => `/comment/${commentId}/report`,
  /** A word after something was done with a discussion while not signed in: that a mail is on its way, that it waits. */
  discussionNote: (articleId: string, note: string) => `/discussion/${articleId}/note/${note}`,
  commentConfirm: (token: string) => `/comment/confirm/${token}`,

  subscribe: () => '/newsletter',
  subscribeAsked: () => '/newsletter/check-your-mail',
  subscribeConfirm: (token: string) => `/newsletter/confirm/${token}`,
  subscribed: () => '/newsletter/welcome',
  unsubscribe: (token: string) => `/newsletter/unsubscribe/${token}`,
  subscribeAgain: (token: string) => `/newsletter/unsubscribe/${token}/again`,
  editions: (page = 1) => withQuery('/editions', { page: page > 1 ? page : null }),
  edition: (day: string) => `/edition/${day}`,

  desk: () => '/desk',
  deskSignIn: (next?: string) => withQuery('/desk/sign-in', { next: next ?? null }),
  deskLink: (token: string) => `/desk/link/${token}`,
  deskCode: () => '/desk/sign-in/code',
  deskPasskey: () => '/desk/sign-in/passkey',
  deskPasskeyOptions: () => '/desk/sign-in/passkey/options',
  deskRecovery: (next?: string) => withQuery('/desk/sign-in/recovery', { next: next ?? null }),
  deskSignOut: () => '/desk/sign-out',
  deskAccount: () => '/desk/account',
  deskPasskeys: () => '/desk/account/passkeys',
  deskPasskeysOptions: () => '/desk/account/passkeys/options',
  deskPasskeyName: (passkeyId: string) => `/desk/account/passkeys/${passkeyId}/name`,
  deskPasskeyRemove: (passkeyId: string) => `/desk/account/passkeys/${passkeyId}/remove`,
  deskRecoveryCodes: () => '/desk/account/recovery-codes',
  deskSessionEnd: (sessionId: string) => `/desk/account/sessions/${sessionId}/end`,
  deskSessionsEnd: () => '/desk/account/sessions/end-others',
  deskStories: (at: StoriesAt & { state?: string; q?: string; page?: number } = {}) =>
    withQuery('/desk/stories', {
      state: at.state || null,
      q: at.q || null,
      person: at.person || null,
      section: at.section || null,
      day: at.day || null,
      page: at.page && at.page > 1 ? at.page : null,
    }),
  deskStoryLinks: (q: string) => withQuery('/desk/story-links', { q }),
  deskNewStory: () => urls.deskStory('new'),
  /** `new` in the place of an id is a story that is not saved yet. */
  deskStory: (articleId: string) => `/desk/stories/${articleId}`,
  deskVersion: (articleId: string, number: number) => `/desk/stories/${articleId}/versions/${number}`,
  deskStoryPublish: (articleId: string) => `/desk/stories/${articleId}/publish`,
  deskStoryUnpublish: (articleId: string) => `/desk/stories/${articleId}/unpublish`,
  deskStoryPreview: (articleId: string) => `/desk/stories/${articleId}/preview`,
  deskWriting: (articleId: string, seen = -1) =>
    withQuery(`/desk/stories/${articleId}/writing`, { seen: seen < 0 ? null : seen }),
  /** @param key for a new story: asking twice with the same begins one */
  deskWritingOpen: (articleId: string, key?: string) =>
    withQuery(`/desk/stories/${articleId}/writing/open`, { key: key ?? null }),
  deskWritingPresence: (articleId: string) => `/desk/stories/${articleId}/writing/presence`,
  deskWritingLive: (articleId: string, client = -1) =>
    withQuery(`/desk/stories/${articleId}/writing/live`, { client: client < 0 ? null : client }),
  deskStoryCorrection: (articleId: string) => `/desk/stories/${articleId}/correction`,
  deskClaims: (articleId: string) => `/desk/stories/${articleId}/claims`,
  deskClaimsData: (articleId: string) => `/desk/stories/${articleId}/claims.json`,
  /** A form for a new claim, opened at a passage or filled in from a proposal; places such as `body:0:120`. */
  deskNewClaim: (
    articleId: string,
    at: { from?: string; content?: string; cue?: string; source?: string } = {},
  ) =>
    withQuery(`/desk/stories/${articleId}/claims/new`, {
      from: at.from ?? null,
      content: at.content ?? null,
      cue: at.cue ?? null,
      source: at.source ?? null,
    }),
  deskClaim: (articleId: string, claimId: string) => `/desk/stories/${articleId}/claims/${claimId}`,
  deskClaimRemove: (articleId: string, claimId: string) =>
    `/desk/stories/${articleId}/claims/${claimId}/remove`,
  deskClaimStanding: (articleId: string, claimId: string) =>
    `/desk/stories/${articleId}/claims/${claimId}/standing`,
  deskClaimLinks: (articleId: string, claimId: string) =>
    `/desk/stories/${articleId}/claims/${claimId}/links`,
  deskProposals: (articleId: string) => `/desk/stories/${articleId}/proposals`,
  deskNotesAside: (articleId: string) => `/desk/stories/${articleId}/claims/notes`,
  deskSources: (at: { q?: string; page?: number } = {}) =>
    withQuery('/desk/sources', { q: at.q || null, page: at.page && at.page > 1 ? at.page : null }),
  /** `new` in the place of an id is a source that is not saved yet. */
  deskSource: (sourceId: string) => `/desk/sources/${sourceId}`,
  deskSourceApprove: (sourceId: string) => `/desk/sources/${sourceId}/approve`,
  deskSourceMerge: (sourceId: string) => `/desk/sources/${sourceId}/merge`,
  deskReports: (at: { q?: string; page?: number } = {}) =>
    withQuery('/desk/sources/reports', { q: at.q || null, page: at.page && at.page > 1 ? at.page : null }),
  /** What an outlet published, as the desk keeps it. */
  deskReport: (reportId: string) => `/desk/sources/reports/${reportId}`,
  deskSourceReports: (sourceId: string) => `/desk/sources/${sourceId}/reports`,
  deskStoryMove: (articleId: string) => `/desk/stories/${articleId}/move`,
  deskStoryPlan: (articleId: string) => `/desk/stories/${articleId}/plan`,
  deskStoryDay: (articleId: string) => `/desk/stories/${articleId}/day`,
  deskStoryEmbargo: (articleId: string) => `/desk/stories/${articleId}/embargo`,
  deskStorySignOff: (articleId: string) => `/desk/stories/${articleId}/sign-off`,
  deskStoryDiscard: (articleId: string) => `/desk/stories/${articleId}/discard`,
  deskStoryDiscussion: (articleId: string) => `/desk/stories/${articleId}/discussion`,
  deskPreviews: (articleId: string) => `/desk/stories/${articleId}/previews`,
  deskPreviewRevoke: (articleId: string, linkId: string) =>
    `/desk/stories/${articleId}/previews/${linkId}/revoke`,
  deskNotes: (articleId: string, noteId?: string) =>
    `/desk/stories/${articleId}/notes${noteId ? `#note-${noteId}` : ''}`,
  deskNotesData: (articleId: string) => `/desk/stories/${articleId}/notes.json`,
  deskNoteReply: (noteId: string) => `/desk/notes/${noteId}/reply`,
  deskNoteResolve: (noteId: string) => `/desk/notes/${noteId}/resolve`,
  deskBoard: (at: StoriesAt = {}) =>
    withQuery('/desk/board', {
      person: at.person || null,
      section: at.section || null,
      day: at.day || null,
    }),
  deskPlan: () => '/desk/plan',
  /** A month's days, or those of a week, around a day. */
  deskCalendar: (at: { day?: string; view?: string } = {}) =>
    withQuery('/desk/calendar', { view: at.view === 'week' ? 'week' : null, day: at.day ?? null }),
  deskTemplates: () => '/desk/templates',
  /** `new` in the place of an id is one that is not saved yet. */
  deskTemplate: (templateId: string) => `/desk/templates/${templateId}`,
  deskTemplateRemove: (templateId: string) => `/desk/templates/${templateId}/remove`,
  deskStoryFrom: (templateId: string) => withQuery('/desk/stories/new', { template: templateId }),
  deskPictures: (at: { q?: string; page?: number; for?: string } = {}) =>
    withQuery('/desk/pictures', {
      q: at.q || null,
      page: at.page && at.page > 1 ? at.page : null,
      for: at.for || null,
    }),
  deskPicture: (file: string) => `/desk/pictures/${file}`,
  deskPictureUse: (file: string) => `/desk/pictures/${file}/use`,
  deskFront: () => '/desk/front',
  deskModeration: (at: { tab?: string | undefined; before?: string | undefined } = {}) =>
    withQuery('/desk/moderation', { tab: at.tab || null, before: at.before || null }),
  deskModerate: (commentId: string) => `/desk/moderation/${commentId}`,
  deskSubscribers: (at: { state?: string; q?: string; page?: number } = {}) =>
    withQuery('/desk/subscribers', {
      state: at.state || null,
      q: at.q || null,
      page: at.page && at.page > 1 ? at.page : null,
    }),
  deskSubscribersExport: () => '/desk/subscribers/export',
  deskUnsubscribe: (subscriberId: string) => `/desk/subscribers/${subscriberId}/unsubscribe`,
  deskEditions: (page = 1) => withQuery('/desk/editions', { page: page > 1 ? page : null }),
  /** `next` in the place of an id is the edition that comes next, as it would be now. */
  deskEdition: (editionId: string, part?: string) =>
    withQuery(`/desk/editions/${editionId}`, { part: part ?? null }),
  deskEditionHtml: (editionId: string) => `/desk/editions/${editionId}/html`,
  deskEditionTest: (editionId: string) => `/desk/editions/${editionId}/test`,
  deskEditionSend: (editionId: string) => `/desk/editions/${editionId}/send`,
  deskDeliveryAgain: (deliveryId: string) => `/desk/deliveries/${deliveryId}/again`,
  deskMailbox: (at: { before?: string } = {}) => withQuery('/desk/mailbox', { before: at.before ?? null }),
  deskMail: (messageId: string, part?: string) =>
    withQuery(`/desk/mailbox/${messageId}`, { part: part ?? null }),
  deskMailHtml: (messageId: string) => `/desk/mailbox/${messageId}/html`,
  deskJobs: () => '/desk/jobs',
  deskJobAgain: (jobId: string) => `/desk/jobs/${jobId}/again`,
  deskJobDiscard: (jobId: string) => `/desk/jobs/${jobId}/discard`,
  deskAudit: (at: { by?: string; before?: string } = {}) =>
    withQuery('/desk/audit', { by: at.by || null, before: at.before ?? null }),
  deskSettings: () => '/desk/settings',
  deskSections: () => '/desk/settings/sections',
  deskStaff: () => '/desk/staff',
  deskStaffMember: (staffId: string) => `/desk/staff/${staffId}`,
  deskStaffRole: (staffId: string) => `/desk/staff/${staffId}/role`,
  deskStaffInviteAgain: (staffId: string) => `/desk/staff/${staffId}/invite-again`,
  deskStaffEndSessions: (staffId: string) => `/desk/staff/${staffId}/end-sessions`,
  deskStaffRevoke: (staffId: string) => `/desk/staff/${staffId}/revoke`,
} as const

/** @param base the paper's address without a trailing slash */
export const absolute = (base: string, path: string): string => base + path

function withQuery(path: string, query: Readonly<Record<string, string | number | null>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== null) search.set(name, String(value))
  return search.size > 0 ? `${path}?${search}` : path
}

/** Narrows a list of the newsroom's stories. */
interface StoriesAt {
  readonly person?: string
  readonly section?: string
  readonly day?: string
}
