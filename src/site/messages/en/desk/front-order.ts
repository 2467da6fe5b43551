export const frontOrder = {
  title: 'Front page',
  about: 'The first is the lead. What has no number follows by itself, newest first.',
  place: (headline: string) => `Place of “${headline}”`,
  ranked: 'Ordered by hand',
  rest: 'The rest, newest first',
  moves: { up: 'Up', down: 'Down', top: 'Make it the lead', release: 'Release' },
  append: 'Add at the end',
  save: 'Save this order',
  view: 'See the front page',
  none: 'Nothing is published yet',
  noneText:
    'The front page fills itself with the newest stories. Once there are some, you can order them here.',
  hint: 'Change the numbers, or use the buttons. An empty number lets a story follow by itself.',
}
