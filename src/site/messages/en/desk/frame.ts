export const moments = {
  today: (time: string) => `today, ${time}`,
  yesterday: (time: string) => `yesterday, ${time}`,
  tomorrow: (time: string) => `tomorrow, ${time}`,
  day: (day: string, time: string) => `${day}, ${time}`,
}

export const pager = {
  previous: 'Newest',
  next: 'Older',
  newer: 'Newer',
  older: 'Older',
  range: (from: number, to: number, total: number) =>
    `${from.toLocaleString('en')}–${to.toLocaleString('en')} of ${total.toLocaleString('en')}`,
}

/** Narrows a list of stories. */
export const filter = {
  label: 'Show only',
  person: 'Whose',
  everybody: 'Everybody’s',
  section: 'Section',
  everySection: 'All sections',
  day: 'Edition of',
  show: 'Show',
  all: 'Show all',
}
