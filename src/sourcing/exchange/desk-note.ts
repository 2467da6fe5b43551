/** What a claims file says to the desk alone: a note, marks of an annotator, and what outsiders found out. */
interface DeskNote {
  readonly note: string
  readonly flags: readonly string[]
  readonly checks: readonly Check[]
}

interface Check {
  readonly finding: string
  readonly effect: string
  readonly evidence: readonly string[]
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** All of it as one text that people read and write; `readDeskNote` takes it apart again. */
export const writeDeskNote = ({ note, flags, checks }: DeskNote): string =>
  [
    note.trim(),
    flags.length > 0 ? `Flags: ${flags.map(oneLine).join('; ')}` : '',
    ...checks.map(({ finding, effect, evidence }) =>
      [
        `Checked: ${oneLine(finding)}`,
        ...(effect ? [`Effect: ${oneLine(effect)}`] : []),
        ...evidence.map(line => `Evidence: ${oneLine(line)}`),
      ].join('\n'),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')

/** What is not written as `writeDeskNote` writes it is the note. */
export function readDeskNote(text: string): DeskNote {
  const note: string[] = []
  const flags: string[] = []
  const checks: Check[] = []
  for (const paragraph of text.split('\n\n')) {
    const lines = paragraph.split('\n')
    const after = (label: string) =>
      lines.filter(line => line.startsWith(label)).map(line => line.slice(label.length))
    const [finding] = after('Checked: ')
    if (paragraph.startsWith('Flags: ') && lines.length === 1) flags.push(...paragraph.slice(7).split('; '))
    else if (finding !== undefined && lines.every(line => /^(Checked|Effect|Evidence): /.test(line)))
      checks.push({ finding, effect: after('Effect: ')[0] ?? '', evidence: after('Evidence: ') })
    else note.push(paragraph)
  }
  return { note: note.join('\n\n'), flags, checks }
}
