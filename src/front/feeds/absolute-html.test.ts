import { expect, test } from 'vitest'
import { absoluteHtml } from './absolute-html.ts'

const resolve = (html: string) => absoluteHtml(html, 'https://news.example', '/2026/03/10/ferry')

test('every address in a text becomes absolute, and those that are stay', () => {
  expect(resolve('<a href="/archive">a</a><img src="/pictures/a.jpg">')).toBe(
    '<a href="https://news.example/archive">a</a><img src="https://news.example/pictures/a.jpg">',
  )
  expect(resolve('<a href="#source-1">1</a>')).toBe(
    '<a href="https://news.example/2026/03/10/ferry#source-1">1</a>',
  )
  expect(resolve('<source srcset="/a.webp 400w, /b.webp 800w">')).toBe(
    '<source srcset="https://news.example/a.webp 400w, https://news.example/b.webp 800w">',
  )
  const untouched =
    '<a href="https://x.example/">x</a><a href="mailto:a@b.example">m</a><a href="//y.example">y</a>'
  expect(resolve(untouched)).toBe(untouched)
})
