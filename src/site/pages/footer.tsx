import { urls } from '../../urls.ts'
import type { Paper } from '../paper.ts'
import { policyNames } from '../settings.ts'

export const Footer = ({ paper }: { paper: Paper }) => (
  <footer class="footer">
    <div class="page">
      <div class="footer-inner">
        <div>
          <p class="footer-name">
            <a href={urls.front()}>{paper.settings.name}</a>
          </p>
          {paper.settings.tagline && <p>{paper.settings.tagline}</p>}
        </div>
        <nav aria-label={paper.t.site.aboutThePaper} lang={paper.words.lang}>
          <ul>
            {footerLinks(paper).map(([address, words]) => (
              <li>
                <a href={address}>{words}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  </footer>
)

const footerLinks = ({ settings, t }: Paper): readonly (readonly [string, string])[] => [
  ...policyNames
    .filter(name => settings.policies[name].trim())
    .map(name => [urls.policy(name), t.site.policies[name]] as const),
  [urls.corrections(), t.history.corrections.title],
  [urls.archive(), t.site.archive],
  [urls.search(), t.site.search],
  [urls.subscribe(), t.site.newsletter],
  [urls.feed('rss'), t.site.rss],
]
