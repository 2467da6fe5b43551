import type { Sending } from '../../newsletter/index.ts'
import type { Paper } from '../../site/index.ts'
import { Status } from '../frame/parts.tsx'

export const SendingStatus = ({ paper, sending }: { paper: Paper; sending: Sending | null }) => {
  const t = paper.t.desk.editions.sending
  if (!sending) return <Status kind="off">{t.notSent}</Status>
  if (sending.finishedAt) return <Status kind="done">{t.sent}</Status>
  if (sending.lastError) return <Status kind="bad">{t.stuck}</Status>
  return <Status kind="wait">{t.running}</Status>
}
