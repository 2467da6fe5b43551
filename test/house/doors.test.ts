import { describe, expect, test } from 'vitest'
import { code, importsOf, namesOf } from './repository.ts'

const isDoor = (file: string) => /^src\/(platform\/)?\w+\/index\.ts$/.test(file)
const doors = [...code.keys()].filter(isDoor)
const taken = new Set([...code.keys()].flatMap(importsOf).map(({ name, from }) => `${from} ${name}`))

/** Doors that pass the plan's twelve, and how wide they may stand; docs/decisions/0014 says why. Never raised in passing. */
const widths: Readonly<Record<string, number>> = {
  'src/articles/index.ts': 80,
  'src/document/index.ts': 13,
  'src/discussion/index.ts': 25,
  'src/newsletter/index.ts': 36,
  'src/site/index.ts': 32,
  'src/sourcing/index.ts': 79,
  'src/staff/index.ts': 26,
  'src/platform/http/index.ts': 29,
  'src/platform/identity/index.ts': 31,
  'src/platform/jobs/index.ts': 20,
  'src/platform/mail/index.ts': 13,
  'src/platform/time/index.ts': 14,
}

describe('the doors of the house', () => {
  test('a door hands on only what somebody takes', () => {
    const unused = doors.flatMap(door =>
      namesOf(door)
        .filter(name => !taken.has(`${door} ${name}`))
        .map(name => `${door}: ${name}`),
    )
    expect(unused).toEqual([])
  })

  test('no door is wider than twelve names, or than what was decided for it', () => {
    const wide = doors
      .map(door => ({ door, names: namesOf(door).length, most: widths[door] ?? 12 }))
      .filter(({ names, most }) => names > most)
    expect(wide).toEqual([])
  })

  test('nothing is exported that no other file names', () => {
    const words = new Map([...code].map(([file, text]) => [file, new Set(text.match(/[\w$]+/g))]))
    const files = new Map<string, number>()
    for (const found of words.values()) for (const word of found) files.set(word, (files.get(word) ?? 0) + 1)
    const unused = [...code].flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|type|interface|class) (\w+)/gm)]
        .filter(([, name = '']) => files.get(name) === 1)
        .map(([, name]) => `${file}: ${name}`),
    )
    expect(unused).toEqual([])
  })
})
