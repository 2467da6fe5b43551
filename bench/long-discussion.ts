import { type Bench, median, rounded } from './figure.ts'
import { openBenchPaper } from './paper/open-paper.ts'

const samples = 15

/** An article whose discussion has 1,000 comments, never in the cache: CPU of the server's process for each first byte. */
export const longDiscussion: Bench = {
  name: 'long-discussion',
  async run(options) {
    const paper = await openBenchPaper({ ...options, comments: 1000 })
    try {
      const milliseconds: number[] = []
      for (let sample = 0; sample < samples + 5; sample += 1) {
        const before = paper.cpuMilliseconds()
        // An unknown parameter: rendered each time, never kept.
        await (await fetch(`${paper.articleUrl}?bench=${sample}`)).text()
        if (sample >= 5) milliseconds.push(paper.cpuMilliseconds() - before)
      }
      return [
        {
          name: `a page of a 1,000-comment discussion, not in cache (${options.database})`,
          value: rounded(median(milliseconds), 1),
          unit: 'ms CPU',
          target: '< 50',
        },
      ]
    } finally {
      await paper.close()
    }
  },
}
