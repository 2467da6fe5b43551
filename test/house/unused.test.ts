import { describe, expect, test } from 'vitest'
import { code, filesIn, isTest, read } from './repository.ts'

const catalogue = [...code.keys()].filter(file => file.includes('/messages/'))
const program = [...code]
  .filter(([file]) => file.startsWith('src/') && !isTest(file) && !catalogue.includes(file))
  .map(([, text]) => text)
  .join('\n')
const scripts = filesIn('public/js', /\.js$/).map(read).join('\n')

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/[\w-]+/g))
const said = wordsOf(program)
const scripted = wordsOf(scripts)

/** Whole, or put together: a template that begins as the word does, such as `status--${kind}`. */
const isNamed = (word: string): boolean =>
  said.has(word) ||
  scripted.has(word) ||
  [...word.matchAll(/[-.]+/g)].some(({ index, 0: mark }) =>
    program.includes(`${word.slice(0, index + mark.length)}\${`),
  ) ||
  (word.includes('.') && program.includes(`'${word}'`))

describe('nothing is left over', () => {
  test('every word of the catalogue is said somewhere', () => {
    const unsaid = catalogue.flatMap(file =>
      [...read(file).matchAll(/^\s+'?([\w.-]+)'?: /gm)]
        .map(([, word = '']) => word)
        .filter(word => !isNamed(word))
        .map(word => `${file}: ${word}`),
    )
    expect(unsaid).toEqual([])
  })

  test('every address is used', () => {
    const addresses = [...read('src/urls.ts').matchAll(/^ {2}(\w+): \(/gm)].map(([, name = '']) => name)
    const all = [...code.values()].join('\n')
    expect(addresses.filter(name => !new RegExp(`urls\\.${name}\\b`).test(all))).toEqual([])
  })

  test('every class of the style sheets is on some page', () => {
    const unused = filesIn('public/css', /\.css$/).flatMap(file => {
      const rules = read(file).replace(/\/\*[\s\S]*?\*\/|url\([^)]*\)|"[^"]*"/g, '')
      return [...new Set([...rules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))]
        .filter(name => !isNamed(name))
        .map(name => `${file}: .${name}`)
    })
    expect(unused).toEqual([])
  })

  test('every style sheet is put into one that pages load', () => {
    const loaded = ['paper', 'rare', 'rtl', 'desk'].map(name => read(`public/css/${name}.css`)).join('')
    const alone = filesIn('public/css', /\.css$/).filter(
      file =>
        !/\/(paper|rare|rtl|desk)\.css$/.test(file) &&
        !loaded.includes(`"./${file.replace('public/css/', '')}"`),
    )
    expect(alone).toEqual([])
  })
})
