import { expect, test } from 'vitest'
import { explainFault } from './explain-fault.ts'

const config = {
  port: 4000,
  url: 'http://localhost:4000',
  dataFolder: '/srv/data',
  databaseUrl: null,
  smtpUrl: null,
  proxies: [],
}
const failure = (properties: object, message = 'it failed') => Object.assign(new Error(message), properties)

test.each([
  [
    { code: 'EACCES', path: '/srv/data/pictures' },
    /^STANDFIRST_DATA: \/srv\/data\/pictures cannot be written/,
  ],
  [{ errcode: 8 }, /^STANDFIRST_DATA: \/srv\/data\/standfirst\.sqlite cannot be written/],
  [{ errcode: 13 }, /is full.*nothing that was acknowledged is lost/],
  [{ code: 'ENOSPC' }, /is full/],
  [{ errcode: 261 }, /is locked by another program/],
  [{ errcode: 267 }, /is damaged/],
  [{ errcode: 778 }, /does not answer as it should/],
  [{ code: 'EACCES', path: '/root/out.html' }, /^\/root\/out\.html cannot be used \(EACCES\)/],
  [{ code: 'ENOENT', path: '/nowhere/out.html' }, /^\/nowhere\/out\.html is not there/],
])('what stands in the way is named with what to do about it: %o', (properties, message) => {
  expect(explainFault(failure(properties), config)).toMatch(message)
})

test('a PostgreSQL that cannot be used is named, also when its driver gives no code', () => {
  const withPostgres = { ...config, databaseUrl: 'postgres://ann:hunter2@db.test/paper' }
  const told = [
    failure({ code: '28P01' }, 'password authentication failed'),
    failure({ code: '3D000' }, 'database does not exist'),
    failure({ code: 'ENOTFOUND' }),
    failure({}, 'timeout exceeded when trying to connect'),
    failure({}, 'Connection terminated unexpectedly'),
  ].map(error => explainFault(error, withPostgres))
  for (const words of told) {
    expect(words).toMatch(/^DATABASE_URL: PostgreSQL could not be used/)
    expect(words).not.toContain('hunter2')
  }
})

test('a bug is not explained away', () => {
  expect(explainFault(new TypeError('x is undefined'), config)).toBeNull()
  expect(explainFault(failure({ errcode: 1 }, 'no such column'), config)).toBeNull()
  expect(explainFault(undefined, config)).toBeNull()
})
