import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { parseMarkdown } from '../../document/index.ts'
import {
  beginDocument,
  bodyOf,
  openDocument,
  readFields,
  replaceBody,
  writeFields,
} from './document/story-document.ts'

const begun = beginDocument('story', {
  headline: 'Ferry',
  standfirst: '',
  body: 'One paragraph.\n\n- First\n- Second\n\n> Quoted',
  section: 'harbour',
})

interface Step {
  readonly writer: number
  readonly act: 'insert' | 'split' | 'headline' | 'deleteBlock' | 'form' | 'send' | 'receive'
  readonly place: number
}

const step: fc.Arbitrary<Step> = fc.record({
  writer: fc.nat(2),
  act: fc.constantFrom('insert', 'insert', 'split', 'headline', 'form', 'send', 'receive'),
  place: fc.nat(1000),
})

const textsIn = (parent: Y.XmlFragment): Y.XmlText[] =>
  parent
    .toArray()
    .flatMap(part => (part instanceof Y.XmlText ? [part] : part instanceof Y.XmlElement ? textsIn(part) : []))

/** Does one thing as a writer would; gives the word that it put in, if any. */
function act(doc: Y.Doc, { act, place }: Step, word: string): string | null {
  const body = doc.getXmlFragment('body')
  const texts = textsIn(body)
  const text = texts[place % Math.max(texts.length, 1)]
  if (act === 'insert' && text) text.insert(place % (text.length + 1), ` ${word} `)
  else if (act === 'headline')
    doc.getText('headline').insert(place % (doc.getText('headline').length + 1), ` ${word} `)
  else if (act === 'split') {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(` ${word} `)])
    body.insert(place % (body.length + 1), [paragraph])
  } else if (act === 'form') {
    // Somebody without a script sends the whole text again, with a word more at its end.
    const fields = readFields(doc)
    writeFields(doc, fields, { ...fields, body: `${fields.body}\n\n${word}` })
  } else return null
  return word
}

describe('whatever three writers do, in whatever order it arrives', () => {
  test('they come to the same document, and no word that was put in is lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), steps => {
        const paper = openDocument([begun])
        const writers = [0, 1, 2].map(() => openDocument([begun]))
        const words: string[] = []
        for (const [number, one] of steps.entries()) {
          const doc = writers[one.writer]
          if (!doc) continue
          if (one.act === 'send') Y.applyUpdate(paper, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(paper)))
          else if (one.act === 'receive')
            Y.applyUpdate(doc, Y.encodeStateAsUpdate(paper, Y.encodeStateVector(doc)))
          else {
            const word = act(doc, one, `word${number}end`)
            if (word) words.push(word)
          }
        }
        for (const doc of writers)
          Y.applyUpdate(paper, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(paper)))
        for (const doc of writers) Y.applyUpdate(doc, Y.encodeStateAsUpdate(paper))
        const fields = readFields(paper)
        for (const doc of writers) expect(readFields(doc)).toEqual(fields)
        const all = Object.values(fields).join('\n')
        for (const word of words) {
          // Another's word may have been put into the middle of one: its letters are all there, in their order.
          const letters = new RegExp([...word].join('[^]*?'))
          expect(all).toMatch(letters)
        }
        expect(() => bodyOf(paper).check()).not.toThrow()
      }),
      { numRuns: 120 },
    )
  })

  test('the same story begun twice is one text, and nothing changes when it is read and written again', () => {
    const twice = openDocument([begun, beginDocument('story', readFields(openDocument([begun])))])
    expect(readFields(twice).body?.match(/One paragraph/g)).toHaveLength(1)
    const before = Y.encodeStateVector(twice)
    replaceBody(twice, parseMarkdown(readFields(twice).body ?? ''))
    expect(Y.encodeStateVector(twice)).toEqual(before)
  })
})
