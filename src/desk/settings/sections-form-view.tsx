import type { FormErrors, FormValues } from '../../platform/http/index.ts'
import { Field } from '../../platform/views/index.ts'
import { urls } from '../../urls.ts'
import type { DeskFrame } from '../frame/desk-frame.ts'

interface SectionsFormProps {
  readonly frame: DeskFrame
  readonly values: FormValues
  readonly errors: FormErrors
}

/** A row a section, and an empty one for a new one. Enter saves; only its own button removes a section. */
export const SectionsForm = ({ frame, ...state }: SectionsFormProps) => {
  const { sections, t } = frame.paper
  const words = t.desk.settings
  return (
    <form class="settings" id="sections" method="post" action={urls.deskSections()}>
      <section class="settings-group">
        <h2>{words.groups.sections}</h2>
        <div>
          <p class="field-hint">{words.sectionsHint}</p>
          {/* The first button of a form is the one that Enter presses. */}
          <button class="visually-hidden" type="submit" tabindex={-1}>
            {words.saveSections}
          </button>
          <ol class="section-rows">
            {sections.map(({ id, name }) => (
              <SectionRow {...state} words={words} id={id} legend={name}>
                <button class="link-button" type="submit" name="remove" value={id}>
                  {words.remove}
                  <span class="visually-hidden"> {name}</span>
                </button>
              </SectionRow>
            ))}
            <SectionRow {...state} words={words} id="new" legend={words.newSection} />
          </ol>
          <div class="actions">
            <button class="button" type="submit">
              {words.saveSections}
            </button>
          </div>
        </div>
      </section>
    </form>
  )
}

const SectionRow = ({
  id,
  legend,
  words,
  children,
  ...state
}: Omit<SectionsFormProps, 'frame'> & {
  id: string
  legend: string
  words: DeskFrame['paper']['t']['desk']['settings']
  children?: unknown
}) => (
  <li class="section-row">
    <fieldset>
      <legend class={id === 'new' ? 'field-label' : 'visually-hidden'}>{legend}</legend>
      <Field {...state} name={`place-${id}`} label={words.place} inputmode="numeric" maxlength={3} />
      <Field {...state} name={`name-${id}`} label={words.sectionName} maxlength={60} />
      <Field {...state} name={`about-${id}`} label={words.sectionAbout} maxlength={300} />
      {children}
    </fieldset>
  </li>
)
