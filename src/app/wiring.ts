import { forgetOldLinks, forgetOldSessions } from '../platform/identity/index.ts'
import { onAtOnce, type Work } from '../platform/jobs/index.ts'
import { siteChanged } from '../site/index.ts'

/** The tag of every kept page: dropped when something on all of them changes. */
const everyPage = 'site'

/** All that happens by itself: who listens to what, who does which job, what is looked at every so often. */
export const work: Work = {
  listeners: [onAtOnce(siteChanged, 'page cache', ({ cache }) => cache.invalidate([everyPage]))],
  jobs: [],
  ticks: [
    {
      name: 'forget old links and sessions',
      everySeconds: 3600,
      run: async services => {
        await forgetOldLinks(services)
        await forgetOldSessions(services)
      },
    },
  ],
}
