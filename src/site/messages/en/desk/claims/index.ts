import { claim, link, standing } from './claim.ts'
import { errors } from './errors.ts'
import { kinds, links, manners, relations, sourceKinds, standings } from './names.ts'
import { editor, page, proposal } from './page.ts'
import { reports } from './reports.ts'
import { anonymous, sources } from './sources.ts'

export const claims = {
  manners,
  standings,
  kinds,
  sourceKinds,
  relations,
  links,
  page,
  proposal,
  editor,
  claim,
  standing,
  link,
  sources,
  anonymous,
  reports,
  errors,
}
