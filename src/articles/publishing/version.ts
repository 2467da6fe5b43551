import type { ArticleVersionTable } from '../tables.ts'

/** What a version says, as its row holds it. */
export type VersionContent = Pick<
  ArticleVersionTable,
  'headline' | 'standfirst' | 'section_id' | 'authors' | 'picture' | 'sources' | 'claims' | 'body'
>

const contentOf = (version: VersionContent): readonly (string | null)[] => [
  version.headline,
  version.standfirst,
  version.section_id,
  version.authors,
  version.picture,
  version.sources,
  version.claims,
  version.body,
]

/** Another attribution under the same words is something else to say. */
export const saysTheSame = (one: VersionContent, other: VersionContent): boolean =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other))
