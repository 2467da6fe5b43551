import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'

interface WritingBarProps {
  readonly frame: DeskFrame
  /** Null for a story that is not saved yet. */
  readonly storyId: string | null
  /** What the form holds is not what the story's document holds, as after a conflict: it is not shared then. */
  readonly isApart: boolean
}

/**
 * Says whether what is written is saved, and who else is here. Empty until the script has something to say. In the
 * form, so that the script's word on how it stands is sent with it.
 */
export const WritingBar = ({ frame: { paper, staff }, storyId, isApart }: WritingBarProps) => {
  if (isApart) return null
  const t = paper.t.desk.writing
  return (
    <div class="writing-bar" data-writing={storyId ?? 'new'} data-staff={staff.id}>
      <input type="hidden" name="shared" value="" />
      <p
        class="writing-status meta"
        role="status"
        data-writing-status
        data-opening={t.status.opening}
        data-saved={t.status.saved}
        data-saving={t.status.saving}
        data-offline={t.status.offline}
        data-unkept={t.status.unkept}
        data-signed-out={t.status.signedOut}
        data-not-allowed={t.status.notAllowed}
        data-refused={t.status.refused}
      />
      <a class="meta" href={urls.deskSignIn()} target="_blank" data-writing-door hidden rel="noopener">
        {t.signIn}
      </a>
      <ul
        class="writing-others meta"
        aria-label={t.others}
        aria-live="polite"
        data-writing-others
        data-writes={t.writes}
        data-reads={t.reads}
        hidden
      />
    </div>
  )
}
