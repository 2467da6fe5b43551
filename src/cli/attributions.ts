import { buffer } from 'node:stream/consumers'
import { type Attribution, findAttributions, readWeights, type Span } from '../sourcing/assistant/index.ts'
import { type Command, exit } from './command.ts'

export const attributions: Command = {
  name: 'attributions',
  usage: '< TEXT',
  summary: 'Find in a text who says what, by which words.',
  help: `
Reads plain text from standard input. Nothing leaves this machine, and the same text always gives the same answer.
Under --json the places are [start, end] in UTF-16 units of the input, the end exclusive; null is what the text
does not say.

  standfirst attributions < story.txt
  standfirst attributions --json < story.txt`,
  options: {},
  async run({ say, answer }) {
    const text = (await buffer(process.stdin)).toString('utf8')
    const found = findAttributions(text, readWeights())
    for (const attribution of found) say(listing(text, attribution))
    if (found.length === 0) say('Nobody is said to say anything.')
    answer(found)
    return exit.ok
  },
}

const listing = (text: string, { source, cue, content }: Attribution): string => {
  const words = (span: Span | null) => (span ? text.slice(...span).replace(/\s+/g, ' ') : '')
  return `${words(source) || 'nobody named'}\n  ${words(cue) || 'quoted'}\n    ${words(content)}\n`
}
