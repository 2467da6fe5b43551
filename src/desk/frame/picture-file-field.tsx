interface PictureFileFieldProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
}

/** Where a picture is chosen from one's own device; sent as `picture`. */
export const PictureFileField = ({ label, hint, error }: PictureFileFieldProps) => (
  <div class="field">
    <label for="field-picture">{label}</label>
    {hint && (
      <p class="field-hint" id="field-picture-hint">
        {hint}
      </p>
    )}
    <input
      class="input"
      id="field-picture"
      type="file"
      name="picture"
      accept="image/*"
      aria-invalid={error ? 'true' : undefined}
      aria-describedby={error ? 'field-picture-error' : hint ? 'field-picture-hint' : undefined}
    />
    {error && (
      <p class="field-error" id="field-picture-error">
        {error}
      </p>
    )}
  </div>
)
