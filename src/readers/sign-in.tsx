import { z } from 'zod'
import { emailField } from '../platform/http/index.ts'
import { mintLinkToken, readSignInSubject, type SignInDoor } from '../platform/identity/index.ts'
import { defineJob, handleJob } from '../platform/jobs/index.ts'
import { linkMail, sendOrThrow } from '../platform/mail/index.ts'
import { Field } from '../platform/views/index.ts'
import { loadPaper, PaperPage } from '../site/index.ts'
import { absolute, urls } from '../urls.ts'
import { findOrCreateReader } from './find-or-create-reader.ts'
import { checkDisplayName } from './names/check-display-name.ts'
import type { ReaderId } from './reader.ts'
import { beginReaderSession } from './session.ts'
import { findReaderByEmail } from './store.ts'

const mailSignInLink = defineJob('readers.mail-sign-in-link', z.object({ linkId: z.string() }))

/** The readers' door: open to every mail address; a new one gives a name before it enters. */
export const readerDoor: SignInDoor = {
  purpose: 'reader.sign-in',
  validMinutes: 15,
  url: {
    ask: urls.readerSignIn,
    link: urls.readerLink,
    code: urls.readerCode,
    home: urls.readerAccount,
  },
  mail: mailSignInLink,
  email: emailField,
  async dress(c) {
    const paper = await loadPaper(c.get('services'))
    return {
      words: paper.t.readers.signIn,
      frame: (title, children) => (
        <PaperPage paper={paper} title={title} single head={<meta name="robots" content="noindex" />}>
          {children}
        </PaperPage>
      ),
    }
  },
  async prepare(c, email, values) {
    const { db, clock } = c.get('services')
    const known = await findReaderByEmail(db, email)
    if (known) return { may: 'enter', enter: async () => known.id }
    const paper = await loadPaper(c.get('services'))
    const t = paper.t.readers.name
    const name = values?.displayName
    const checked = name === undefined ? null : await checkDisplayName({ db, paper }, { name, email })
    if (checked?.ok) {
      const enter: Enter = async tx =>
        (await findOrCreateReader({ db: tx, clock }, { email, displayName: checked.name })).id
      return { may: 'enter', enter }
    }
    return {
      may: 'answer',
      fields: (
        <Field
          name="displayName"
          label={t.label}
          hint={t.hint}
          autocomplete="nickname"
          required
          values={values ?? undefined}
          language={paper.own}
          errors={checked ? { displayName: t[checked.reason] } : undefined}
        />
      ),
    }
  },
  welcome: (c, id) => beginReaderSession(c, id as ReaderId),
}

type Enter = Extract<Awaited<ReturnType<SignInDoor['prepare']>>, { may: 'enter' }>['enter']

export const readerJobs = [
  handleJob(mailSignInLink, async (services, { linkId }) => {
    const minted = await mintLinkToken(services, linkId)
    if (!minted) return
    const paper = await loadPaper(services)
    const t = paper.t.readers.mail
    const { name } = paper.settings
    const words = {
      ...t,
      subject: t.subject(name),
      heading: t.heading(name),
      text: t.text(name),
    }
    await sendOrThrow(services.mailer, {
      to: readSignInSubject(minted.subject).account,
      from: paper.mailFrom,
      ...linkMail(words, {
        url: absolute(paper.url, urls.readerLink(minted.token)),
        sender: { name, language: paper.wordsLanguage, url: paper.url },
      }),
    })
  }),
]
