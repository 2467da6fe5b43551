import type { Db } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { freezeClaims, publicationProblems, reanchorClaims } from '../../sourcing/index.ts'
import type { ArticleId } from '../article.ts'
import { bodyText } from '../body/marked-body.ts'
import type { Story, StoryMessages, StoryProblem } from '../story/story.ts'

/**
 * Who said what in a text, as it will be published: the story's claims are found again in it and frozen. What may not
 * be published, a source that is not named without a reason and an approver, is a problem beside the text.
 */
export async function claimsToPublish(
  { db, clock }: { db: Db; clock: Clock },
  articleId: ArticleId | null,
  { headline, standfirst, body }: Pick<Story, 'headline' | 'standfirst' | 'body'>,
  t: StoryMessages,
): Promise<{ readonly frozen: string } | { readonly problem: StoryProblem }> {
  // A story that is not there yet has no claims either.
  if (!articleId) return { frozen: '[]' }
  const texts = { headline, standfirst, body: bodyText(body) }
  await reanchorClaims({ db, clock }, articleId, texts)
  const [unready] = await publicationProblems(db, articleId)
  if (unready) {
    const message = t.unnamedSource[unready.problem](unready.source.wording)
    return { problem: { field: 'body', message, line: null } }
  }
  return { frozen: JSON.stringify(await freezeClaims(db, articleId, texts)) }
}
