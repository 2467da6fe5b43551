// The process that is killed: a paper's jobs without its pages. Configured as a paper is, by its environment.
import { openServices, work } from '../../src/app/index.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import { createWorker } from '../../src/platform/jobs/index.ts'
import { createLogger } from '../../src/platform/log/index.ts'

const services = await openServices(
  readConfig(process.env, { dataFolder: process.env.STANDFIRST_DATA ?? '' }),
  createLogger('warn'),
)
createWorker(services, work).start()
process.stdout.write('sending\n')
