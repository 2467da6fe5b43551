import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './index.ts'

const defaults = { dataFolder: '/srv/data' }
const read = (env: Record<string, string>) => readConfig(env, defaults)

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(read({})).toEqual({
      port: 4000,
      url: 'http://localhost:4000',
      dataFolder: '/srv/data',
      databaseUrl: null,
      smtpUrl: null,
      proxies: [],
    })
  })

  test('derives the address from the port', () => {
    expect(read({ PORT: '8080' }).url).toBe('http://localhost:8080')
  })

  test('drops slashes at the end of the address', () => {
    expect(read({ STANDFIRST_URL: 'https://news.example//' }).url).toBe('https://news.example')
  })

  test('reads proxies as addresses and networks, with commas or spaces between', () => {
    expect(read({ STANDFIRST_PROXIES: '192.0.2.10,  10.1.0.0/16\t2001:db8::/32' }).proxies).toEqual([
      { address: '192.0.2.10', prefix: 32, family: 'ipv4' },
      { address: '10.1.0.0', prefix: 16, family: 'ipv4' },
      { address: '2001:db8::', prefix: 32, family: 'ipv6' },
    ])
  })

  test('treats an empty variable as not there', () => {
    expect(read({ SMTP_URL: ' ' }).smtpUrl).toBeNull()
  })

  test.each([
    [{ PORT: 'abc' }, /^PORT should be a port number.*"abc"/],
    [{ PORT: '70000' }, /^PORT should be/],
    [{ STANDFIRST_URL: 'news.example' }, /^STANDFIRST_URL should be the public address.*"news\.example"/],
    [{ STANDFIRST_URL: 'https://news.example/paper' }, /^STANDFIRST_URL should be .*without a path/],
    [{ STANDFIRST_URL: 'https://ann:pw@news.example' }, /^STANDFIRST_URL should be/],
    [{ SMTP_URL: 'smtp://' }, /^SMTP_URL should be a mail server/],
    [{ SMTP_URL: 'mail.example' }, /^SMTP_URL should be a mail server/],
    [
      { STANDFIRST_PROXIES: 'proxy.example' },
      /^STANDFIRST_PROXIES should be the addresses.*"proxy\.example"/,
    ],
    [{ STANDFIRST_PROXIES: '192.0.2.10, 10.1.0.0/33' }, /^STANDFIRST_PROXIES should be/],
    [{ STANDFIRST_PROXIES: '10.1.0.0/' }, /^STANDFIRST_PROXIES should be/],
    [{ STANDFIRST_PROXIES: '0.0.0.0/0' }, /^STANDFIRST_PROXIES should be/],
    [{ STANDFIRST_PROXIES: '::/0' }, /^STANDFIRST_PROXIES should be/],
    [{ DATABASE_URL: 'mysql://u:p@h/d' }, /^DATABASE_URL should be a PostgreSQL address/],
  ])('names the variable that is wrong and what it should hold: %o', (env, message) => {
    expect(() => read(env)).toThrow(ConfigError)
    expect(() => read(env)).toThrow(message)
  })

  test('shows no password that a wrong address may hold', () => {
    expect(() => read({ DATABASE_URL: 'mysql://u:hunter2@h/d' })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') }),
    )
  })
})
