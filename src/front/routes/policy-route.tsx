import { type App, Problem } from '../../platform/http/index.ts'
import { excerpt, plainText, renderMarkdown } from '../../platform/text/index.ts'
import { page } from '../../platform/views/index.ts'
import { policyNames } from '../../site/index.ts'
import { keepPage } from '../keep-page.ts'
import { PolicyPage } from '../pages/policy-page.tsx'
import { beginVisit } from './visit.ts'

/** What a policy may be made of. Its page has the title, so headings begin at the second rank. */
const policyRules = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 'code', 'a'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href'], ol: ['start'] },
  transformTags: { h1: 'h2' },
}

export function policyRoute(app: App): void {
  app.get('/about/:name', async c => {
    const { paper, readerName } = await beginVisit(c)
    const name = policyNames.find(each => each === c.req.param('name'))
    const text = name && paper.settings.policies[name].trim()
    if (!name || !text) throw new Problem('not-found')
    const html = renderMarkdown(text, policyRules)
    keepPage(c, [])
    return page(
      c,
      <PolicyPage
        paper={paper}
        name={name}
        html={html}
        description={excerpt(plainText(html), 200)}
        readerName={readerName}
      />,
    )
  })
}
