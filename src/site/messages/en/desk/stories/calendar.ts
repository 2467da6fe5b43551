export const calendar = {
  title: 'Calendar',
  viewLabel: 'How much of it',
  month: 'Month',
  week: 'Week',
  today: 'Today',
  previous: 'Earlier',
  next: 'Later',
  weekOf: (day: string) => `Week of ${day}`,
  edition: 'Edition',
  move: 'Move',
  moveTo: (headline: string) => `Move “${headline}” to`,
  withoutDay: 'Without a day',
}
