// Draws the sample paper's pictures: `node sample/pictures/make.mjs [SCENE…]`.
// The same code gives the same prints.
import { readdir, writeFile } from 'node:fs/promises'
import { Block, print } from './press.mjs'

const here = new URL('./', import.meta.url)
const known = (await readdir(new URL('scenes/', here)))
  .filter(file => file.endsWith('.mjs'))
  .map(file => file.slice(0, -'.mjs'.length))
  .sort()
const wanted = process.argv.length > 2 ? process.argv.slice(2) : known

for (const name of wanted) {
  if (!known.includes(name)) throw new Error(`No scene "${name}". There are: ${known.join(', ')}`)
  const { draw } = await import(new URL(`scenes/${name}.mjs`, here).href)
  const block = new Block(name)
  draw(block)
  const { jpeg, quality } = await print(block, name)
  await writeFile(new URL(`${name}.jpg`, here), jpeg)
  process.stdout.write(`${name}.jpg  ${Math.round(jpeg.length / 1000)} KB, quality ${quality}\n`)
}
