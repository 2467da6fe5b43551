import type { Paper } from '../../site/index.ts'
import { absolute, urls } from '../../urls.ts'

/** The paper as schema.org has it, with the policies that it has written. */
export function publisher(paper: Paper): object {
  const { settings, url } = paper
  const policy = (property: string, name: keyof typeof settings.policies) =>
    settings.policies[name].trim() ? { [property]: absolute(url, urls.policy(name)) } : {}
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${absolute(url, urls.front())}#paper`,
    name: settings.name,
    url: absolute(url, urls.front()),
    logo: absolute(url, urls.icon()),
    ...policy('publishingPrinciples', 'about'),
    ...policy('publishingPrinciples', 'ethics'),
    ...policy('ethicsPolicy', 'ethics'),
    ...policy('correctionsPolicy', 'corrections'),
    ...policy('unnamedSourcesPolicy', 'sourcing'),
    ...policy('verificationFactCheckingPolicy', 'sourcing'),
  }
}
