/** How a text is written without the editor: what one types, and what it becomes. */
export const markdownHelp = {
  title: 'How to write headings, quotes, boxes, notes and links',
  lines: [
    ['## What the money buys', 'a heading; ### one below it'],
    ['*stress* and **strong**', 'italics and bold; ~~out~~ strikes out'],
    ['[the report](https://…)', 'a link; story:its-slug links to a story of ours'],
    ['> Words of others', 'a quotation'],
    ['> [!pull]\n> The words to draw out.\n> — Speaker', 'a pull quote; the speaker may be left out'],
    ['- one\n- two', 'a list; 1. makes a numbered one'],
    [
      '> [!fact] The ferry in figures\n>\n> - 212 seats\n> - 14 crossings a day',
      'a fact box: its title, an empty line, and what it says',
    ],
    ['The board met twice.^[Its minutes are public.]', 'a footnote, numbered by itself'],
    ['The board met twice.[^minutes]\n\n[^minutes]: They are public.', 'the same, its words written apart'],
    ['| Year | Seats |\n| --- | ---: |\n| 1953 | 120 |', 'a table; ---: sets numbers to the right'],
    [
      '![What it shows](name#focus=top "Caption | Credit")',
      'a picture, by its name in the library; #focus=… may be left out',
    ],
    [
      '[!embed](https://… "What it is")',
      'a card that leads to a video or post elsewhere; nothing is loaded from there',
    ],
    ['One line\\\nand the next', 'a line break: a backslash at the end of the line'],
    ['---', 'a rule between two parts'],
  ] as readonly (readonly [string, string])[],
}
