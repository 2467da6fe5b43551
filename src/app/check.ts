import { statfs } from 'node:fs/promises'
import { findDatabaseFault } from '../platform/db/index.ts'
import { countJobs } from '../platform/jobs/index.ts'
import { findSmtpFault } from '../platform/mail/index.ts'
import type { Services } from '../platform/services.ts'

export interface Finding {
  readonly subject: 'address' | 'database' | 'disk' | 'mail' | 'jobs'
  readonly state: 'good' | 'notice' | 'bad'
  readonly text: string
}

const littleRoomBytes = 500_000_000

/** Looks over what a paper stands on, and says what to do about each thing that is not well. */
export async function checkPaper(services: Services): Promise<Finding[]> {
  return [
    checkAddress(services),
    await checkDatabase(services),
    await checkDisk(services),
    await checkMail(services),
    await checkJobs(services),
  ]
}

function checkAddress({ config }: Services): Finding {
  const { hostname, protocol } = new URL(config.url)
  if (['localhost', '127.0.0.1'].includes(hostname))
    return {
      subject: 'address',
      state: 'notice',
      text: `${config.url} works on this machine only. Set STANDFIRST_URL before you send mail.`,
    }
  if (protocol === 'http:')
    return {
      subject: 'address',
      state: 'notice',
      text: `${config.url} has no HTTPS. Put a proxy with a certificate in front.`,
    }
  return { subject: 'address', state: 'good', text: config.url }
}

async function checkDatabase({ db, config }: Services): Promise<Finding> {
  const fault = await findDatabaseFault(db)
  if (fault)
    return {
      subject: 'database',
      state: 'bad',
      text: `The database is damaged: ${fault}. Put back your newest backup.`,
    }
  return {
    subject: 'database',
    state: 'good',
    text: config.databaseUrl ? 'PostgreSQL answers.' : 'The SQLite file is whole.',
  }
}

async function checkDisk({ config }: Services): Promise<Finding> {
  const { bavail, bsize } = await statfs(config.dataFolder)
  const free = bavail * bsize
  const text = `${(free / 1e9).toFixed(1)} GB free in ${config.dataFolder}.`
  return free < littleRoomBytes
    ? { subject: 'disk', state: 'bad', text: `${text} Make room: a full disk stops the paper.` }
    : { subject: 'disk', state: 'good', text }
}

async function checkMail({ config }: Services): Promise<Finding> {
  if (!config.smtpUrl)
    return {
      subject: 'mail',
      state: 'notice',
      text: 'Mail is kept in the mailbox at the desk. Set SMTP_URL to send it.',
    }
  const fault = await findSmtpFault(config.smtpUrl)
  return fault
    ? {
        subject: 'mail',
        state: 'bad',
        text: `The mail server does not take mail: ${fault}. Mail waits until it does.`,
      }
    : { subject: 'mail', state: 'good', text: 'The mail server answers.' }
}

async function checkJobs({ db }: Services): Promise<Finding> {
  const { waiting, dead } = await countJobs(db)
  return dead > 0
    ? {
        subject: 'jobs',
        state: 'bad',
        text: `${dead} laid aside after too many tries. The desk says why, under Jobs.`,
      }
    : { subject: 'jobs', state: 'good', text: `${waiting} waiting, none laid aside.` }
}
