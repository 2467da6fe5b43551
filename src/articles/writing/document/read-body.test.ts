import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentText } from '../../../document/index.ts'
import { readBody } from './read-body.ts'

const element = (name: string, ...children: (Y.XmlElement | string)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name)
  made.insert(
    0,
    children.map(child => (typeof child === 'string' ? new Y.XmlText(child) : child)),
  )
  return made
}

const read = (...blocks: (Y.XmlElement | string)[]) => {
  const body = new Y.Doc().getXmlFragment('body')
  body.insert(
    0,
    blocks.map(block => (typeof block === 'string' ? new Y.XmlText(block) : block)),
  )
  return readBody(body)
}

describe('a shared body is read', () => {
  test('as a document within the schema, with every word, whatever became of its parts', () => {
    for (const blocks of [
      [element('listItem', element('paragraph', 'a word'))],
      [element('paragraph', 'a ', element('paragraph', 'word'))],
      ['a word'],
      [element('bulletList', element('paragraph', 'a word'))],
      [element('table', element('tableRow', element('paragraph', 'a word')))],
      [element('bulletList', element('listItem', 'a word'))],
      [element('factBox', element('factBox', element('paragraph', 'a word')))],
      [element('blockquote', element('factBox', element('paragraph', 'a word')))],
    ]) {
      const { node, foreign, mended } = read(...blocks)
      expect(() => node.check()).not.toThrow()
      expect(documentText(node).replace(/\s+/g, ' ')).toContain('a word')
      expect([foreign, mended]).toEqual([null, true])
    }
  })

  test('as it is, when it fits', () => {
    const { node, foreign, mended } = read(
      element('heading', 'Title'),
      element('bulletList', element('listItem', element('paragraph', 'One'))),
    )
    expect([node.childCount, foreign, mended]).toEqual([2, null, false])
    expect(read().node.childCount).toBe(1)
  })

  test('and says what the schema does not know', () => {
    expect(read(element('script', 'x')).foreign).toBe('script')
    const marked = new Y.Doc()
    const text = new Y.XmlText()
    marked.getXmlFragment('body').insert(0, [element('paragraph')])
    ;(marked.getXmlFragment('body').get(0) as Y.XmlElement).insert(0, [text])
    text.insert(0, 'x', { blink: {} })
    expect(readBody(marked.getXmlFragment('body')).foreign).toContain('blink')
  })
})
