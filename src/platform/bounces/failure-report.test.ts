import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBounce } from '../../../test/factories/bounces.ts'
import { readFailureReport } from './index.ts'

const messageId = '<one@paper.test>'
const read = (lines: readonly string[]) => readFailureReport(Buffer.from(lines.join('\r\n')))

/** A report as RFC 3464 has it; `original`: the part that returns the mail. */
const report = (status: readonly string[], original: readonly string[]) => [
  'From: mailer-daemon@mail.test',
  'Content-Type: multipart/report;',
  '\tREPORT-TYPE=delivery-status; boundary=AB/C',
  '',
  'For people.',
  '--AB/C',
  'Content-Type: text/plain',
  '',
  'It did not arrive.',
  '--AB/C',
  ...status,
  '--AB/C',
  ...original,
  '--AB/C--',
  '',
]

const failed = [
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.test',
  '',
  'Final-Recipient: RFC822; ada@example.org',
  'Action: Failed',
  'Status: 5.0.0 (permanent failure)',
  'Diagnostic-Code: smtp; 550 5.1.1 <ada@example.org>:',
  '   no such user',
]
const whole = ['Content-Type: message/rfc822', '', 'Subject: Ferry', `Message-Id: ${messageId}`, '', 'Text']
const outcome = { action: 'failed', status: '5.1.1', diagnostic: '550 5.1.1 <ada@example.org>: no such user' }

test.each([
  ['unknown-user', 'failed', '5.1.1', /^550 5\.1\.1 .*User unknown$/],
  ['mailbox-full', 'failed', '5.2.2', /^552 5\.2\.2 .*Mailbox full$/],
  ['refused-by-policy', 'failed', '5.7.1', /^550 5\.7\.1 /],
  ['delayed', 'delayed', '4.2.1', /^450 4\.2\.1 .*Mailbox busy$/],
  ['given-up', 'failed', '4.2.1', /^450 4\.2\.1 .*Mailbox busy$/],
] as const)('what Postfix reports of a mail: %s', (name, action, status, diagnostic) => {
  const raw = createBounce(name, messageId)
  const expected = {
    messageId,
    recipients: [{ action, status, diagnostic: expect.stringMatching(diagnostic) }],
  }
  expect(readFailureReport(raw)).toEqual(expected)
  expect(readFailureReport(Buffer.from(raw.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'))).toEqual(
    expected,
  )
})

test('a report may return the headers alone, be encoded, or be wrapped in another message', () => {
  const expected = { messageId, recipients: [outcome] }
  expect(read(report(failed, whole))).toEqual(expected)
  const headers = ['Content-Type: text/rfc822-headers', '', 'Subject: Ferry', `Message-ID:\r\n ${messageId}`]
  expect(read(report(failed, headers))).toEqual(expected)
  const encoded = (lines: readonly string[]) => [
    `${lines[0]}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(lines.slice(2).join('\r\n')).toString('base64'),
  ]
  expect(read(report(encoded(failed), encoded(whole)))).toEqual(expected)
  const outer = ['Content-Type: multipart/mixed; boundary="out er"', '', '--out er']
  expect(read([...outer, ...report(failed, whole), '--out er--'])).toEqual(expected)
})

test('a report that returns nothing names no mail; one of several recipients has them all', () => {
  const two = [
    ...failed,
    '',
    'Original-Recipient: rfc822;ben@example.org',
    'Action: delivered',
    'Status: 2.0.0',
  ]
  expect(read(report(two, ['Content-Type: text/plain', '', `Message-ID: ${messageId}`]))).toEqual({
    messageId: null,
    recipients: [outcome, { action: 'delivered', status: '2.0.0', diagnostic: '' }],
  })
})

test('any other mail is no report', () => {
  expect(
    read([
      'Subject: Away',
      'Auto-Submitted: auto-replied',
      `In-Reply-To: ${messageId}`,
      '',
      'Back on Monday.',
    ]),
  ).toBeNull()
  expect(read(['Content-Type: multipart/report', '', '--x', ...failed])).toBeNull()
  // What a letter quotes is its own words.
  expect(read(['Subject: Fw: failed', '', ...report(failed, whole)])).toBeNull()
  expect(readFailureReport(Buffer.alloc(0))).toBeNull()
})

test('nothing that somebody sends breaks the reading', () => {
  const lines = fc.array(fc.oneof(fc.constantFrom(...report(failed, whole), '', '--AB/C'), fc.string()), {
    maxLength: 40,
  })
  fc.assert(fc.property(lines, each => void read(each)))
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void readFailureReport(Buffer.from(bytes))),
  )
})
