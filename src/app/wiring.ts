import {
  type ArticleId,
  articleCorrected,
  articleJobs,
  articlePublished,
  articleWithdrawn,
  frontReordered,
  newsroom,
  writing,
} from '../articles/index.ts'
import { draftsFollow, tellMarks } from '../desk/index.ts'
import { discussionChanged, discussionJobs, discussionTicks, liveChannel } from '../discussion/index.ts'
import { watchTheClock } from '../front/index.ts'
import { editionComposed, newsletterJobs, newsletterTicks, noteStoryNews } from '../newsletter/index.ts'
import { pageTags } from '../page-tags.ts'
import { forgetOldChallenges } from '../platform/credentials/index.ts'
import { forgetOldLinks, forgetOldSessions } from '../platform/identity/index.ts'
import { on, onAtOnce, type Work } from '../platform/jobs/index.ts'
import { keepNames, readerJobs, readerRenamed } from '../readers/index.ts'
import { siteChanged } from '../site/index.ts'
import { sourcingEvents } from '../sourcing/index.ts'
import { listStaff, staffChanged, staffJobs } from '../staff/index.ts'

/** All that happens by itself: who listens to what, who does which job, what is looked at every so often. */
export const work: Work = {
  listeners: [
    onAtOnce(siteChanged, 'page cache', ({ cache }) => cache.clear()),
    onAtOnce(discussionChanged, 'page cache and open pages', ({ cache, live }, { articleId, comments }) => {
      cache.invalidate([pageTags.article(articleId)])
      live.publish(liveChannel(articleId), { comments })
    }),
    ...[articlePublished, articleWithdrawn, articleCorrected].map(event =>
      onAtOnce<{ articleId: ArticleId }>(event, 'page cache', ({ cache }, { articleId }) =>
        cache.invalidate([pageTags.stories, pageTags.article(articleId)]),
      ),
    ),
    onAtOnce(sourcingEvents.standingChanged, 'page cache', ({ cache }, { storyId }) =>
      cache.invalidate([pageTags.stories, pageTags.article(storyId)]),
    ),
    ...[sourcingEvents.claimsChanged, sourcingEvents.standingChanged].map(event =>
      onAtOnce(event, 'open editors', (services, { storyId }) =>
        tellMarks(services, storyId as ArticleId, 'claims'),
      ),
    ),
    onAtOnce(newsroom.notesChanged, 'open editors', (services, { articleId }) =>
      tellMarks(services, articleId, 'notes'),
    ),
    // Which discussions they wrote in would have to be looked up; names change rarely, pages are quick to make.
    onAtOnce(readerRenamed, 'page cache', ({ cache }) => cache.clear()),
    onAtOnce(frontReordered, 'page cache', ({ cache }) => cache.invalidate([pageTags.stories])),
    ...[articleCorrected, articleWithdrawn].map(event =>
      on<{ articleId: ArticleId }>(event, 'next edition', (services, { articleId }) =>
        noteStoryNews(services, articleId),
      ),
    ),
    onAtOnce(editionComposed, 'lists of editions', ({ cache }, { day }) =>
      cache.invalidate([pageTags.editions, pageTags.edition(day)]),
    ),
    on(staffChanged, 'kept names', async ({ db }) => {
      const everybody = await listStaff(db)
      await keepNames(
        { db },
        everybody.filter(({ revokedAt }) => revokedAt === null),
      )
    }),
  ],
  jobs: [...readerJobs, ...staffJobs, ...articleJobs, ...discussionJobs, ...newsletterJobs],
  ticks: [
    watchTheClock(),
    draftsFollow,
    { name: 'forget how texts came to be', everySeconds: 600, run: writing.forgetSteps },
    ...discussionTicks,
    ...newsletterTicks,
    {
      name: 'forget old links and sessions',
      everySeconds: 3600,
      run: async services => {
        await forgetOldLinks(services)
        await forgetOldSessions(services)
        await forgetOldChallenges(services)
      },
    },
  ],
}
