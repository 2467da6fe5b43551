import { element } from '../editor/parts/element.ts'

/** Tells what happened to those who do not see it, once they pause. Its place has to be there before its words. */
export function announcer(form: HTMLFormElement): (words: string) => void {
  const place = element('p', { class: 'visually-hidden', role: 'status' })
  form.append(place)
  return words => {
    if (words) place.textContent = words
  }
}
