export const templates = {
  title: 'Templates',
  about: 'Beginnings of stories that come again and again',
  add: 'New template',
  name: 'Name',
  nameHint: 'As the newsroom calls it, such as “Council week”.',
  none: 'No templates yet',
  noneText:
    'A template holds a section, a byline, tags and the bones of a text. Stories begin with a copy of it.',
  use: 'New story',
  edit: 'Edit',
  save: 'Save the template',
  remove: 'Remove it',
  from: 'New story from',
  newTitle: 'New template',
  editTitle: 'Edit template',
  wrongName: 'Give it a name of at most 80 characters.',
  changed: (when: string) => `changed ${when}`,
}
