import { join } from 'node:path'
import { rootFolder } from '../src/platform/config/index.ts'
import { type Bench, median, rounded } from './figure.ts'
import { startUntil, stop } from './paper/child.ts'
import { openBenchPaper } from './paper/open-paper.ts'
import { requestsPerSecond } from './yardstick/wrk.ts'

const rounds = 5

/** The article page for a reader without a session, against a bare server sending the same bytes, in turn. */
export const throughput: Bench = {
  name: 'throughput',
  async run(options) {
    const paper = await openBenchPaper({ ...options, comments: 30 })
    await (await fetch(paper.articleUrl)).text()
    const yardstick = await startUntil(
      [join(rootFolder, 'dist/bench/yardstick/yardstick.js'), paper.articleUrl],
      {},
      /^(\d+)$/,
    )
    const bare = `http://localhost:${yardstick.match[1]}/`
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      theirs.push(requestsPerSecond(bare))
      ours.push(requestsPerSecond(paper.articleUrl))
    }
    await stop(yardstick.child)
    await paper.close()
    const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN))
    return [
      {
        name: `article page, of a bare node:http server (${options.database})`,
        value: rounded(median(ratios) * 100, 0),
        unit: '%',
        target: '>= 85',
      },
      {
        name: 'requests a second',
        value: Math.round(median(ours)),
        unit: '/s',
        note: `bare: ${Math.round(median(theirs))}/s`,
      },
    ]
  },
}
