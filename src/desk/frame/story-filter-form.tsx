import { Field, SelectField } from '../../platform/views/index.ts'
import type { Paper } from '../../site/index.ts'
import type { StaffRecord } from '../../staff/index.ts'
import { sectionOptions, staffOptions } from './options.ts'
import { type AskedStories, isNarrowed } from './story-filter.ts'

interface StoryFilterFormProps {
  readonly paper: Paper
  readonly people: readonly StaffRecord[]
  readonly asked: AskedStories
  /** The list's own address, which shows all. */
  readonly action: string
  /** Other parameters of the list, to stay as they are. */
  readonly keep?: Readonly<Record<string, string>>
}

/** Narrows a list of stories: whose, of which section, for which day. */
export const StoryFilterForm = ({ paper, people, asked, action, keep = {} }: StoryFilterFormProps) => {
  const t = paper.t.desk.filter
  const state = { values: { ...asked }, idPrefix: 'only' }
  const here = people.filter(({ id, revokedAt }) => revokedAt === null || id === asked.person)
  return (
    <form class="story-filter" method="get" action={action} aria-label={t.label}>
      {Object.entries(keep).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
      <SelectField
        {...state}
        name="person"
        label={t.person}
        none={t.everybody}
        options={staffOptions(here)}
      />
      <SelectField
        {...state}
        name="section"
        label={t.section}
        none={t.everySection}
        options={sectionOptions(paper)}
      />
      <Field {...state} name="day" label={t.day} type="date" />
      <div class="story-filter-actions">
        <button class="button button--quiet" type="submit">
          {t.show}
        </button>
        {isNarrowed(asked) && <a href={action}>{t.all}</a>}
      </div>
    </form>
  )
}
