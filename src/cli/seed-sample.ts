import { seedSample } from '../app/index.ts'
import { type Command, CommandError, exit } from './command.ts'
import { withServices } from './services.ts'

export const seedSampleCommand: Command = {
  name: 'seed-sample',
  usage: '',
  summary: 'Fill an empty paper with the sample.',
  help: `
The first "standfirst start" does this by itself, unless it is told "--empty". A paper that has stories is left as it is.

  STANDFIRST_DATA=/tmp/trial standfirst seed-sample`,
  options: {},
  run: ({ say, answer }) =>
    withServices(async services => {
      const outcome = await seedSample(services)
      if (!outcome.ok)
        throw new CommandError(
          'This paper has stories already; the sample goes into an empty one. Choose another STANDFIRST_DATA.',
          exit.badInput,
        )
      say(`The sample is in: ${outcome.stories} stories, ${outcome.comments} comments.`)
      answer(outcome)
      return exit.ok
    }),
}
