import type { ComparedBlock, Piece } from '../../articles/index.ts'
import type { Paper } from '../../site/index.ts'

/** Words in their order; each change says what it is for those who hear the page, since few voices tell `del` and `ins`. */
export const Pieces = ({ paper, pieces }: { paper: Paper; pieces: readonly Piece[] }) => {
  const { heard } = paper.t.history.compare
  return (
    <>
      {pieces.map(({ is, text }) => {
        if (is === 'same') return text
        const [before, after] = heard[is]
        const words = (
          <>
            <span class="visually-hidden" {...paper.words}>
              {before}
            </span>
            {text}
            <span class="visually-hidden" {...paper.words}>
              {after}
            </span>
          </>
        )
        return is === 'gone' ? <del>{words}</del> : <ins>{words}</ins>
      })}
    </>
  )
}

/** A paragraph, a heading or a picture of the two texts. */
export const Block = ({ paper, block }: { paper: Paper; block: ComparedBlock }) => {
  const pieces = <Pieces paper={paper} pieces={block.pieces} />
  const mark = block.is === 'gone' || block.is === 'new' ? `compare-${block.is}` : undefined
  if (block.kind === 'heading') return <h3 class={mark}>{pieces}</h3>
  return (
    <p class={mark}>
      {block.kind === 'picture' && <b {...paper.words}>{paper.t.history.compare.picturePrefix}</b>}
      {pieces}
    </p>
  )
}
