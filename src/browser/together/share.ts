import type { Awareness } from 'y-protocols/awareness'
import type { Doc } from 'yjs'
import { urls } from '../../urls.ts'
import { bindFields, watchTouched } from './bind-fields.ts'
import { fromBase64 } from './bytes.ts'
import { copyName, DeviceCopy } from './device-copy.ts'
import { fromPaper, Line } from './line.ts'
import { dropKey, holdKey, noteKey } from './new-story.ts'
import { Presence } from './presence.ts'
import { sendBeforeSigningOut, sendForm } from './send-form.ts'
import { type Status, showStatus } from './status.ts'
import { hearOthers, type LiveNews, type Marks } from './stream.ts'

interface Shared {
  readonly form: HTMLFormElement
  /** Names the story and who writes, and has the words for what is said. */
  readonly bar: HTMLElement
  readonly doc: Doc
  readonly awareness: Awareness
  /** Reads what the writer has just done on the page. */
  readonly readPage: () => void
  /** What is marked in the story's texts may have changed. */
  readonly onMarks: (marks: Marks) => void
  /** A new story has its address. */
  readonly onBegun: (id: string) => void
  /** The paper has taken all that was written here. */
  readonly onSaved: () => void
}

/** Joins a form's document with this device's copy, with the paper, and with whoever else has it open. */
export async function share(shared: Shared): Promise<void> {
  const { form, bar, doc, awareness, readPage, onMarks } = shared
  const { writing: story = 'new', staff = '' } = bar.dataset
  const isNew = story === 'new'
  const touched = watchTouched(form)
  const key = isNew ? await holdKey(staff) : ''
  let copy = new DeviceCopy(copyName(staff, isNew ? key : story), doc)
  await copy.ready

  const place = bar.querySelector<HTMLElement>('[data-writing-status]')
  const onStatus = (status: Status) => {
    const shown = status === 'offline' && !copy.isKept ? 'unkept' : status
    form.dataset.unsaved = shown === 'unkept' ? 'already' : 'kept'
    showStatus(place, shown)
    if (shown !== 'saved') return
    copy.note(true)
    shared.onSaved()
  }

  const given = fieldValue(form, 'since')
  let changedAt = given
  let isListening = false
  const line = new Line(
    doc,
    { story, key, staff },
    {
      onStatus,
      onOpened: opened => {
        changedAt = opened.changedAt
        if (isListening) return
        isListening = true
        if (isNew) void settleDown(opened.id)
        listen(opened.id)
      },
    },
  )
  // Nothing but words makes a copy one that is not sent: a page that was left while it opened had none.
  doc.on('update', (_: Uint8Array, origin: unknown) => {
    if (origin !== fromPaper) copy.note(false)
  })
  const presence = new Presence(
    awareness,
    bar.querySelector<HTMLElement>('[data-writing-others]'),
    () => line.story,
  )
  sendBeforeSigningOut(line)
  sendForm(form, doc, line, { given, now: () => changedAt })

  /** A new story has its address: the page takes it, and the device's copy its name. */
  async function settleDown(id: string): Promise<void> {
    bar.dataset.writing = id
    history.replaceState(history.state, '', urls.deskStory(id))
    for (const element of [form, ...form.querySelectorAll('[formaction]')])
      for (const name of ['action', 'formaction']) {
        const address = element.getAttribute(name)
        if (address) element.setAttribute(name, address.replace(urls.deskNewStory(), urls.deskStory(id)))
      }
    const begun = copy
    copy = new DeviceCopy(copyName(staff, id), doc)
    shared.onBegun(id)
    await copy.ready
    if (!copy.isKept) return
    await begun.forget()
    dropKey(staff, key)
  }

  function listen(id: string): void {
    hearOthers(id, doc.clientID, {
      onOpen: isBack => {
        // What came between the document and the stream is in neither.
        void line.open()
        presence.arrive()
        if (!isBack) return
        onMarks('claims')
        onMarks('notes')
      },
      onNews: hear,
      // It may be the network, or the writer who is signed out: whoever asks is told.
      onLost: () => void line.open(),
    })
  }

  function hear({ seq, change, changedAt: at, presence: update, gone, marks }: LiveNews): void {
    readPage()
    if (marks) onMarks(marks)
    if (update) presence.receive(update)
    else if (gone !== undefined) presence.leave(gone)
    else if (seq !== undefined && change) line.receive(seq, fromBase64(change))
    else if (seq !== undefined && at) {
      changedAt = at
      if (seq > line.seen) void line.open()
    }
  }

  if (isNew) {
    doc.on('update', (_: Uint8Array, origin: unknown) => {
      if (origin !== fromPaper && !line.isOpen) noteKey(staff, key)
    })
    bindFields(form, doc, touched)
    if (doc.store.clients.size > 0) void line.open()
    return
  }
  const isKnown = doc.store.clients.size > 0
  const opened = line.open()
  // A copy of this device is enough to write on; without one the text has to come first.
  if (!isKnown) await opened
  if (!line.isOpen && !isKnown) return new Promise(() => {})
  bindFields(form, doc, touched)
}

function fieldValue(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field.value : ''
}
