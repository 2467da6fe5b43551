/** What is wrong with a story, and what is expected instead. */
const story = {
  headline: 'Write a headline of at most 200 characters.',
  standfirst: 'Keep the standfirst to 600 characters.',
  section: 'Choose a section.',
  unknownSection: (given: string, known: readonly string[]) =>
    known.length > 0
      ? `There is no section "${given}". The sections are ${known.join(', ')}.`
      : `There is no section "${given}"; the paper has none yet. Make one at the desk, under Settings.`,
  authors: 'List the authors by name, at most 20, each of at most 100 characters.',
  slug: 'A slug has lower-case letters, digits and hyphens, at most 80 characters, such as "ferry-vote".',
  slugSuggestion: (suggestion: string) =>
    `A slug has lower-case letters, digits and hyphens. Try "${suggestion}".`,
  slugNeeded: 'The headline gives no words for an address. Set a slug.',
  addressTaken: (address: string) => `Another story is at ${address}, or was. Choose another slug.`,
  tags: 'List the tags, at most 20, each of at most 60 characters.',
  series: 'Name the series in at most 100 characters.',
  publishedAt: 'Give a day and a time, such as 2026-11-24 07:30.',
  alreadyPublished: 'This story is already out, so it cannot wait for a time to come.',
  withdrawn: 'This story was withdrawn. Publish it again at the desk if it should come back.',
  body: 'Write the text, at most 200,000 characters.',
  picture: 'Choose a picture that is stored here.',
  alt: 'Say what the picture shows, for those who cannot see it (alt), in at most 500 characters.',
  caption: 'Keep the caption to 500 characters.',
  credit: 'Keep the credit to 200 characters.',
  focus:
    'Say which part must stay in sight: top-left, top, top-right, left, middle, right, bottom-left, bottom or bottom-right.',
  sources: 'List the sources, at most 50.',
  sourceName: 'Name the source, or say what kind of source it is, in at most 200 characters.',
  sourceNote: 'Keep it to 500 characters.',
  sourceUrl: 'Give a web address that starts with https:// or http://.',
  sourceReason: 'Say why this source is not named.',
  anonymous: 'Say true or false.',
  corrections: 'List the corrections, at most 100.',
  correctionText: 'Say what was wrong and what is right, in at most 2,000 characters.',
  correctionAt: 'Say when the correction was made, such as 2026-11-24 07:30.',
  reason: 'Keep the reason to 500 characters.',
  revisionKind: 'Say what kind of version this is: correction, clarification, update or typo.',
  revisionWords: 'Keep it to 600 characters.',
  revisionNeeded: {
    wrong: 'Say what was wrong, in a sentence that readers will see.',
    right: 'Say what is right, in a sentence that readers will see.',
    why: 'Say how the mistake came about, in a sentence that readers will see.',
  },
  revisionClaims: 'List the claims that the change touches, by their ids.',
  nothingCorrected:
    'Nothing in this story has changed. Put the mistake right in the text or in a claim first; or, without a new text, use “Correct it openly”.',
  unnamedSource: {
    'reason-missing': (source: string) => `Say why “${source}” is not named: under Claims, at the source.`,
    'approval-missing': (source: string) =>
      `An editor has to approve that “${source}” is not named: under Claims, at the source.`,
  },
}

const body = {
  alt: 'Say what the picture shows: ![what it shows](file.jpg "Caption | Credit").',
  ownParagraph: 'A picture stands in a paragraph of its own, outside lists and quotations.',
  unknownPicture: (file: string) => `There is no picture "${file}". Add it to the story first.`,
  emptyPullQuote: 'A pull quote has words between its first line, [!pull], and its last, — Speaker.',
  emptyFactBox: 'A fact box has a title after [!fact] in its first line, and words below it.',
  factBoxInside: 'A fact box stands by itself, outside lists and quotations.',
  tableTooLarge:
    'This table is too large: the tables of a story have at most 5,000 cells together. Show the part that matters, and link to the whole.',
  emptyFootnote: 'Write the footnote between the brackets: ^[what it says].',
  embedAddress: 'An embed leads to a web address: [!embed](https://… "What it shows").',
  /** Over the notes at the foot of a story. */
  footnotes: 'Notes',
  footnote: (mark: string) => `Note ${mark}`,
  backToText: (mark: string) => `Back to the text at note ${mark}`,
  table: 'Table',
  embedHost: (host: string) => `Opens ${host}`,
  untitledEmbed: (host: string) => `See it at ${host}`,
}

const file = {
  notThere: 'The file cannot be read. Is the path right?',
  notUtf8: 'This line is not UTF-8. Save the file as UTF-8.',
  noFrontMatter: 'A story file begins with a line ---, the fields, and another line ---.',
  openFrontMatter: 'The front matter that begins here has no second line --- that ends it.',
  notFields: 'The front matter should be fields, such as "headline: The ferry stays".',
  unreadable: (reason: string) => `This is not readable as YAML: ${reason}`,
  unknownField: (field: string, known: readonly string[]) =>
    `There is no field "${field}". The fields are ${known.join(', ')}.`,
  missing: (field: string, expected: string) => `"${field}" is missing. ${expected}`,
  section: 'Name a section by its slug or its name.',
  wrong: (field: string, expected: string) => `"${field}": ${expected}`,
  pictureMissing: (path: string) =>
    `The picture ${path} cannot be read. Is the path right, seen from the story file?`,
  pictureRefused: {
    'not-a-picture': (path: string) => `${path} is no picture. JPEG, PNG, WebP, AVIF, GIF and TIFF are.`,
    'too-large': (path: string) => `${path} is too large. A picture has at most 40 MB and 60 million pixels.`,
  },
}

export const articles = { story, body, file }
