import { type DeskStory, newsroom } from '../../../../articles/index.ts'
import type { Paper } from '../../../../site/index.ts'
import { can } from '../../../../staff/index.ts'
import { urls } from '../../../../urls.ts'
import type { DeskFrame } from '../../../frame/desk-frame.ts'
import { momentInWords } from '../../../frame/moment.tsx'
import { type StoryWork, waitsForSignOff } from '../load-work.ts'

interface SignOffBoxProps {
  readonly frame: DeskFrame
  readonly story: DeskStory
  readonly work: StoryWork
  /** How many claims readers have otherwise. */
  readonly unpublishedClaims: number
}

/** Whether a second editor stands for the text as it is now, and the button for one who does. */
export const SignOffBox = ({ frame: { paper, staff }, story, work, unpublishedClaims }: SignOffBoxProps) => {
  const t = paper.t.desk.signOff
  const { isNeeded, state, refusal } = work.signOff
  // What readers have as it is asks for nobody's signature.
  const isAllOut = story.state === 'published' && !story.draftSavedAt && unpublishedClaims === 0
  if (!isNeeded || (isAllOut && !state.last?.holds)) return null
  const nameOf = (id: string | null) =>
    id === null
      ? paper.t.desk.audit.paperItself
      : (work.people.find(person => person.id === id)?.name ?? paper.t.desk.story.byFormer)
  const { last } = state
  return (
    <section class="work-box" id="field-signOff" aria-labelledby="sign-off">
      <h2 id="sign-off">{t.title}</h2>
      {last?.holds && <p class="sign-off-held">{t.held(nameOf(last.by), momentInWords(paper, last.at))}</p>}
      {last && !last.holds && (
        <>
          <p class="sign-off-voided">{t.voided}</p>
          <p>
            {t.voidedSince(nameOf(last.by), momentInWords(paper, last.at))} {whatVoided(paper, state, nameOf)}
          </p>
        </>
      )}
      {waitsForSignOff(work) && (
        <p class="meta">
          {t.needed} {story.versionNumber !== null && t.notice}
        </p>
      )}
      {waitsForSignOff(work) &&
        can(staff.role, 'publish-stories') &&
        (refusal ? (
          <p class="meta">{t.refusals[refusal]}</p>
        ) : (
          <form method="post" action={urls.deskStorySignOff(story.id)}>
            <input type="hidden" name="read" value={newsroom.readOf(state.now)} />
            <button class="button" type="submit">
              {t.button}
            </button>
          </form>
        ))}
    </section>
  )
}

/** Who changed what since it was signed off. */
function whatVoided(
  paper: Paper,
  { last, changed, claimsChanged }: newsroom.SignOffState,
  nameOf: (id: string | null) => string,
): string {
  const t = paper.t.desk.signOff
  const isSameText = last?.isSameText ?? false
  if (!isSameText && changed && changed.at > (last?.at ?? ''))
    return t.voidedBy(nameOf(changed.by), momentInWords(paper, changed.at))
  if (!isSameText) return t.voidedText
  if (!claimsChanged) return t.voidedClaims
  const { by, at, action, detail } = claimsChanged
  const actions: Readonly<Record<string, string>> = paper.t.desk.audit.actions
  return t.voidedByClaim(nameOf(by), actions[action] ?? t.changedClaims, momentInWords(paper, at), detail)
}
