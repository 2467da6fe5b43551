import { fragment } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import type { FrozenClaim, TextField } from '../../sourcing/index.ts'

/** Claims whose words end at one place of a text. */
interface MarkGroup {
  /** The offset after their last character. */
  readonly at: number
  readonly claims: readonly FrozenClaim[]
}

/** Where the marks of a text stand, from its beginning on. */
export function marksIn(claims: readonly FrozenClaim[], field: TextField): MarkGroup[] {
  const here = claims.filter(({ anchor }) => anchor.field === field)
  const ends = [...new Set(here.map(({ anchor }) => anchor.end))].toSorted((one, other) => one - other)
  return ends.map(at => ({ at, claims: here.filter(({ anchor }) => anchor.end === at) }))
}

/** The marks of a story's text as HTML, each with the offset that it stands at. */
export const markInsertions = (
  paper: Pick<Paper, 't' | 'words'>,
  claims: readonly FrozenClaim[],
): { at: number; html: string }[] =>
  marksIn(claims, 'body').map(group => ({
    at: group.at,
    html: fragment(<Marks paper={paper} claims={group.claims} />),
  }))

interface MarkedTextProps {
  readonly paper: Pick<Paper, 't' | 'words'>
  readonly text: string
  readonly field: TextField
  readonly claims: readonly FrozenClaim[]
}

/** A text of one line, such as the headline, with its marks. */
export const MarkedText = ({ paper, text, field, claims }: MarkedTextProps) => {
  const groups = marksIn(claims, field)
  const starts = [0, ...groups.map(({ at }) => at)]
  return (
    <>
      {groups.map(({ at, claims: ending }, place) => (
        <>
          {text.slice(starts[place], at)}
          <Marks paper={paper} claims={ending} />
        </>
      ))}
      {text.slice(starts.at(-1))}
    </>
  )
}

/** Superior figures, with commas that a text browser shows too. */
const Marks = ({
  paper: { t, words },
  claims,
}: {
  paper: Pick<Paper, 't' | 'words'>
  claims: readonly FrozenClaim[]
}) => (
  <sup class="says">
    {claims.map(({ number, source }, place) => (
      <>
        {place > 0 && ','}
        <a
          id={markId(number)}
          href={`#${claimId(number)}`}
          lang={words.lang}
          // The blank keeps it from the word before where a heading is read as a whole.
          aria-label={` ${t.frontSourcing.mark(number, source?.wording ?? t.frontSourcing.nobody)}`}
        >
          {number}
        </a>
      </>
    ))}
  </sup>
)

export const markId = (number: number): string => `mark-${number}`
export const claimId = (number: number): string => `claim-${number}`
