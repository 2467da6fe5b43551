import { type Bench, type Figure, rounded } from './figure.ts'
import { openBenchPaper } from './paper/open-paper.ts'

/** Everything a browser fetches for an article with 30 comments, pictures aside, as a browser asks for it (gzip). */
export const pageWeight: Bench = {
  name: 'page-weight',
  async run(options) {
    const paper = await openBenchPaper({ ...options, comments: 30, sourced: true })
    try {
      const html = await fetch(paper.articleUrl)
      const markup = await html.text()
      const linked = [
        ...markup.matchAll(/(?:<link[^>]+rel="(?:stylesheet|preload)"[^>]+href|<script[^>]+src)="([^"]+)"/g),
      ]
      const addresses = [...new Set(linked.map(match => new URL(match[1] ?? '', paper.url).href))]
      const fonts = new Set<string>()
      let total = await transferred(paper.articleUrl)
      const parts: Figure[] = [{ name: 'the page itself', value: rounded(total / 1000, 1), unit: 'KB' }]
      let scripts = 0
      for (const address of addresses) {
        const size = await transferred(address)
        total += size
        if (address.endsWith('.js')) scripts += size
        parts.push({
          name: new URL(address).pathname.replace(/\.[0-9a-f]{12}\./, '.'),
          value: rounded(size / 1000, 1),
          unit: 'KB',
        })
        if (address.endsWith('.css'))
          for (const [, font] of (await (await fetch(address)).text()).matchAll(/url\("([^"]+\.woff2)"\)/g))
            fonts.add(new URL(font ?? '', address).href)
      }
      for (const font of fonts) {
        if (addresses.includes(font)) continue
        const size = await transferred(font)
        total += size
        parts.push({
          name: new URL(font).pathname.replace(/\.[0-9a-f]{12}\./, '.'),
          value: rounded(size / 1000, 1),
          unit: 'KB',
        })
      }
      return [
        {
          name: 'an article with 30 comments, all but pictures',
          value: rounded(total / 1000, 1),
          unit: 'KB',
          target: '<= 50',
        },
        { name: 'scripts among it', value: rounded(scripts / 1000, 1), unit: 'KB', target: '<= 10' },
        ...parts,
        {
          name: 'the page of a story of 5,000 words with 300 claims',
          value: rounded((await transferred(paper.sourcedUrl)) / 1000, 1),
          unit: 'KB',
          target: '<= 100',
          note: `${rounded((await (await fetch(paper.sourcedUrl)).text()).length / 1000, 0)} KB before gzip`,
        },
      ]
    } finally {
      await paper.close()
    }
  },
}

/** Bytes of a body as it comes over the wire under gzip. `fetch` unpacks, so the length header is what counts. */
async function transferred(url: string): Promise<number> {
  const request = () => fetch(url, { headers: { 'accept-encoding': 'gzip' } })
  await request()
  const answer = await request()
  const body = await answer.arrayBuffer()
  return Number(answer.headers.get('content-length') ?? body.byteLength)
}
