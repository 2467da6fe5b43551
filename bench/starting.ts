import { setTimeout as wait } from 'node:timers/promises'
import { type Bench, median, rounded } from './figure.ts'
import { openBenchPaper } from './paper/open-paper.ts'

/** The second and later starts of a paper, until it answers; and the memory it holds when nobody reads. */
export const starting: Bench = {
  name: 'starting',
  async run(options) {
    const seconds: number[] = []
    let memory = 0
    const paper = await openBenchPaper({ ...options, comments: 30 })
    for (let round = 0; round < 5; round += 1) {
      seconds.push(await paper.restart())
    }
    await wait(5000)
    memory = paper.residentMegabytes()
    await paper.close()
    return [
      {
        name: `second start, until it answers (${options.database})`,
        value: rounded(median(seconds)),
        unit: 's',
        target: '< 2',
      },
      {
        name: `memory, idle for 5 s (${options.database})`,
        value: Math.round(memory),
        unit: 'MB',
        target: '< 120',
      },
    ]
  },
}
