import { type Picture, PictureView } from '../../../articles/index.ts'
import { Field } from '../../../platform/views/index.ts'
import { PictureFileField } from '../../frame/picture-file-field.tsx'
import type { StoryFieldsProps } from './fields.tsx'

/** The story's picture. What was uploaded is stored already, and named in a hidden field: no error loses it. */
export const PictureFields = ({
  paper,
  values,
  errors,
  picture,
}: StoryFieldsProps & { picture: Picture | null }) => {
  const t = paper.t.desk.story
  const state = { values, errors, language: paper.own }
  return (
    <fieldset class="field">
      <legend>{t.picture}</legend>
      <input type="hidden" name="pictureFile" value={picture?.file ?? ''} />
      <input type="hidden" name="focus" value={values.focus ?? ''} />
      {picture && (
        <div class="picture-now">
          <PictureView picture={picture} sizes="12rem" loading="lazy" />
          <label class="check">
            <input type="checkbox" name="removePicture" value="yes" />
            <span>{t.removePicture}</span>
          </label>
        </div>
      )}
      <div class="field-row">
        <PictureFileField label={picture ? t.otherPicture : t.pictureUpload} error={errors.picture} />
        <Field {...state} name="alt" label={t.alt} maxlength={500} />
      </div>
      <div class="field-row">
        <Field {...state} name="caption" label={t.caption} maxlength={500} />
        <Field {...state} name="credit" label={t.credit} maxlength={200} />
      </div>
      <button class="link-button" type="submit" name="do" value="choose-picture" formnovalidate>
        {t.choosePicture}
      </button>
    </fieldset>
  )
}
