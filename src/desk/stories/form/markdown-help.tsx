import type { Paper } from '../../../site/index.ts'

/** What one can write in a story's text, each with what it becomes. */
export const MarkdownHelp = ({ paper: { t } }: { readonly paper: Paper }) => (
  <details class="markdown-help" data-plain>
    <summary>{t.desk.markdownHelp.title}</summary>
    <dl class="facts">
      {t.desk.markdownHelp.lines.map(([written, shown]) => (
        <>
          <dt>
            <code>{written}</code>
          </dt>
          <dd>{shown}</dd>
        </>
      ))}
    </dl>
  </details>
)
