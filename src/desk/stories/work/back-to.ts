import { urls } from '../../../urls.ts'

/** Where somebody is sent after a move: back to the page that the form was on, and to no other address. */
export function backTo(values: Readonly<Record<string, string>>, articleId: string): string {
  switch (values.back) {
    case 'board':
      return urls.deskBoard({
        person: values['only-person'] ?? '',
        section: values['only-section'] ?? '',
        day: values['only-day'] ?? '',
      })
    case 'calendar':
      return urls.deskCalendar({ view: values.view ?? '', ...(values.around ? { day: values.around } : {}) })
    default:
      return urls.deskStory(articleId)
  }
}
