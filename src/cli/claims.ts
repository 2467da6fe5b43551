import { text } from 'node:stream/consumers'
import { bodyText, findStoryForDesk } from '../articles/index.ts'
import type { Services } from '../platform/services.ts'
import { loadPaper } from '../site/index.ts'
import { exportClaims, importClaims, type StoryTexts } from '../sourcing/index.ts'
import { type Command, CommandError, exit } from './command.ts'
import { findStory } from './find-story.ts'
import { withServices } from './services.ts'

const story = 'STORY is the story’s address, such as /2026/11/24/ferry-vote, or its id.'

export const claimsExport: Command = {
  name: 'claims export',
  usage: 'STORY',
  summary: 'Write a story’s claims, and who says them, as JSON.',
  help: `
Everything that the desk noted: each claim with its words and place, source, cue, chain, manner, standing, links and
note, and the texts in which the places count. "claims import" takes it again; docs/claims-json.md says what is in it.

${story}

  standfirst claims export /2026/11/24/ferry-vote > claims.json`,
  options: {},
  async run({ words, json: isJson, say, answer }) {
    const asked = oneStory(words)
    return withServices(async services => {
      const exported = await exportClaims(services.db, await findStory(services, asked))
      if (!isJson) say(JSON.stringify(exported, null, 1))
      answer(exported)
      return exit.ok
    })
  },
}

export const claimsImport: Command = {
  name: 'claims import',
  usage: 'STORY < FILE.json',
  summary: 'Take a story’s claims from JSON.',
  help: `
Reads what "claims export" writes from standard input. Every claim's words have to be in the story's text as it is at
work; where they moved, they are found. Claims that the story has by the same name stay as they are, and so does what
the paper knows of a source. Nothing is taken when something is wrong. A file cannot corroborate: that needs an
editor's word, at the desk.

${story}

  standfirst claims import /2026/11/24/ferry-vote < claims.json
  standfirst claims import --json 01k8f3… < claims.json`,
  options: {},
  async run({ words, say, answer }) {
    const asked = oneStory(words)
    const file = parse(await text(process.stdin))
    return withServices(async services => {
      const { db, clock } = services
      const storyId = await findStory(services, asked)
      const texts = await textsOf(services, storyId)
      const outcome = await importClaims({ db, clock }, { storyId, texts, file, by: null })
      answer(outcome)
      const { t } = await loadPaper(services)
      if (!outcome.ok) {
        const lines = outcome.problems.map(({ at, problem }) => `${at}: ${t.sourcing.problem(problem)}`)
        throw new CommandError(`Nothing was taken.\n${lines.join('\n')}`)
      }
      say(t.sourcing.imported(outcome.added.length, outcome.known.length))
      for (const { entity, field } of outcome.differences) say(t.sourcing.kept(entity, field))
      for (const claim of outcome.lost) say(t.sourcing.stillLost(claim))
      for (const { claim, standing } of outcome.undecided) say(t.sourcing.undecided(claim, standing))
      return exit.ok
    })
  },
}

/** @throws CommandError that shows where, as the parser does */
function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CommandError(`This is no JSON: ${why}\n"standfirst claims export STORY" shows the form.`)
  }
}

function oneStory(words: readonly string[]): string {
  const [asked, ...more] = words
  if (asked === undefined || more.length > 0)
    throw new CommandError('Which story? Give one address or one id.', exit.usage)
  return asked
}

/** The text at work, whose claims these are. */
async function textsOf({ db }: Services, id: Parameters<typeof findStoryForDesk>[1]): Promise<StoryTexts> {
  const found = await findStoryForDesk(db, id)
  if (!found) throw new CommandError(`There is no story ${id}.`)
  const { headline, standfirst, body } = found.story
  return { headline, standfirst: standfirst ?? '', body: bodyText(body) }
}
