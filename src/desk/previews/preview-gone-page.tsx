import { type Paper, PaperPage } from '../../site/index.ts'

/** What a link shows that opens nothing: why is not told, since whoever asks may not be the one it was made for. */
export const PreviewGonePage = ({ paper }: { paper: Paper }) => {
  const t = paper.t.desk.previews.page
  return (
    <PaperPage paper={paper} title={t.goneTitle} readerName={null} single>
      <h1>{t.goneTitle}</h1>
      <p>{t.gone}</p>
    </PaperPage>
  )
}
