import { type ArticleId, findStoryForDesk, histories } from '../articles/index.ts'
import type { Services } from '../platform/services.ts'
import { urls } from '../urls.ts'
import { type Command, CommandError, exit } from './command.ts'
import { findStory } from './find-story.ts'
import { withServices } from './services.ts'

export const historyVerify: Command = {
  name: 'history verify',
  usage: '[STORY]',
  summary: 'Prove that every published version is there, as it was published.',
  help: `
Each version has a hash over all it says and over the version before it. This
computes them again, for every story or for one, and names the first version of
each story that does not fit.

STORY is the story's address, such as /2026/11/24/ferry-vote, or its id.

Exit codes: 0 every chain is whole, 4 a version was changed, moved or removed,
3 there is no such story.`,
  options: {},
  async run({ words, say, answer }) {
    const [asked, ...more] = words
    if (more.length > 0) throw new CommandError('Name one story, or none to prove all.', exit.usage)
    return withServices(async services => {
      const only = asked === undefined ? null : await findStory(services, asked)
      const { stories, versions, broken } = await histories.verify(services.db, only)
      const named = await Promise.all(
        broken.map(async fault => ({ ...fault, ...(await describe(services, fault.articleId)) })),
      )
      for (const { number, fault, headline, address } of named)
        say(`${address ?? 'unpublished'}  version ${number} ${faults[fault]}  (${headline})`)
      say(`${versions} versions of ${stories} stories: ${verdict(broken.length)}`)
      answer({ whole: broken.length === 0, stories, versions, broken: named })
      return broken.length === 0 ? exit.ok : exit.tampered
    })
  },
}

const faults = {
  changed: 'does not say what was published',
  link: 'does not follow the version before it',
  missing: 'is missing',
} as const

const verdict = (broken: number): string =>
  broken === 0
    ? 'every one is there as it was published.'
    : `${broken} ${broken === 1 ? 'story is' : 'stories are'} not as published.`

async function describe({ db }: Services, id: ArticleId) {
  const story = await findStoryForDesk(db, id)
  return { headline: story?.headline ?? '', address: story?.address ? urls.article(story.address) : null }
}
