import { createServer } from 'node:http'

// The yardstick: a bare node:http server in a process of its own that sends the same bytes from memory.
// Prints its port, serves until it is killed.
const source = process.argv[2]
if (!source) throw new Error('usage: yardstick URL')
const answer = await fetch(source, { headers: { 'accept-encoding': 'identity' } })
const body = Buffer.from(await answer.arrayBuffer())
const head = { 'content-type': 'text/html; charset=utf-8', 'content-length': String(body.length) }

const server = createServer((_, response) => {
  response.writeHead(200, head).end(body)
})
server.listen(0, () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`${address.port}\n`)
})
