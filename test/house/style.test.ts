import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, isTest, read, root } from './repository.ts'

const sources = filesIn('src', /\.tsx?$/)
const code = sources.filter(file => !isTest(file))
const containing = (files: readonly string[], pattern: RegExp) =>
  files.filter(file => pattern.test(read(file)))

describe('the style of the house', () => {
  test('no source file passes 300 lines, catalogues and lists of data aside', () => {
    const long = sources.filter(file => !file.includes('/messages/') && read(file).split('\n').length > 300)
    expect(long).toEqual([])
  })

  test('no folder is called after nothing', () => {
    expect(
      sources.filter(file => /\/(utils?|helpers?|common|lib|misc|types)(\/|\.tsx?$)/.test(file)),
    ).toEqual([])
  })

  test('every feature folder has a README of at most 60 lines', () => {
    const folders = readdirSync(join(root, 'src')).filter(name =>
      statSync(join(root, 'src', name)).isDirectory(),
    )
    const wrong = folders.flatMap(folder => {
      const readme = join('src', folder, 'README.md')
      if (!existsSync(join(root, readme))) return [`${folder}: no README.md`]
      return read(readme).split('\n').length > 61 ? [`${folder}: README.md is long`] : []
    })
    expect(wrong).toEqual([])
  })

  test('no enum, no any, nothing silenced', () => {
    expect(containing(code, /^\s*(export )?(const )?enum |: any\b|as any\b|@ts-ignore|@ts-nocheck/m)).toEqual(
      [],
    )
  })

  test('writes go through onPost, where a guard is named', () => {
    const outside = code.filter(file => !file.endsWith('platform/http/actions.ts'))
    expect(containing(outside, /\bapp\.(post|put|patch|delete)\(/)).toEqual([])
  })

  test('SQL is in stores and in the platform only', () => {
    const elsewhere = code.filter(file => !/\/(store|.*-store)\.ts$|\/platform\/|\/store\//.test(file))
    expect(
      containing(elsewhere, /\.(selectFrom|insertInto|updateTable|deleteFrom|withTables)\b|\bsql`/),
    ).toEqual([])
  })

  test('no page carries an inline style, handler or script', () => {
    const pages = code.filter(file => file.endsWith('.tsx') && !/\/mails?\//.test(file))
    expect(
      containing(pages, /\sstyle=|\son[a-z]+=\{|<style|dangerouslySetInnerHTML=\{\{ __html: [`'"]/),
    ).toEqual([])
  })

  test('nobody reads the system clock but the clock', () => {
    const outside = code.filter(file => !/platform\/time\//.test(file))
    expect(containing(outside, /Date\.now\(\)|new Date\(\)/)).toEqual([])
  })

  test('style sheets know no left and right, but for the one of papers that run from right to left', () => {
    const sheets = filesIn('public/css', /\.css$/).filter(file => file !== 'public/css/rtl.css')
    expect(
      containing(
        sheets,
        /(^|[\s;{])(margin|padding|border)-(left|right)\b|text-align:\s*(left|right)|(^|[\s;{])(left|right):/m,
      ),
    ).toEqual([])
  })

  test('no test is switched off', () => {
    const tests = [...sources, ...filesIn('test', /\.ts$/)].filter(
      file => /\.test\.tsx?$/.test(file) && !file.includes('/house/'),
    )
    expect(containing(tests, /\b(test|describe|it)\.(skip|only|todo)\b|\bxit\(/)).toEqual([])
  })
})
