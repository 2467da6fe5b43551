import { spawnSync } from 'node:child_process'

/** Requests a second at an address: one thread, 64 connections kept open. */
export function requestsPerSecond(url: string, seconds = 6): number {
  const { stdout, error, status } = spawnSync('wrk', ['-t1', '-c64', `-d${seconds}s`, url], {
    encoding: 'utf8',
  })
  if (error) throw new Error('This bench needs wrk: apt-get install wrk')
  const found = /Requests\/sec:\s+([\d.]+)/.exec(stdout)
  if (status !== 0 || !found) throw new Error(`wrk did not measure ${url}:\n${stdout}`)
  if (/Non-2xx/.test(stdout)) throw new Error(`${url} answered with errors:\n${stdout}`)
  return Number(found[1])
}
