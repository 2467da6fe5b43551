/** The language of the story, which the fields for it say where it is not the desk's own. */
export const textLanguage = (): string | undefined =>
  document.querySelector('textarea[name="body"]')?.closest('[lang]')?.getAttribute('lang') ?? undefined
