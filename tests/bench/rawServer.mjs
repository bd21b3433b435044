// The yardstick: a node:http server that answers the bytes it was given, and does nothing else.
// It runs in a process of its own, so that it shares no event loop with what measures it.
import { createServer } from 'node:http'

process.once('message', ({ headers, body }) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(200, { ...headers, 'Content-Length': bytes.length }).end(bytes)
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
})
