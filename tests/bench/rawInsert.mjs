// The yardstick for sign-ups: a node:http server that parses the body and does one INSERT, with the pragmas of the product.
import { createServer } from 'node:http'
import { createClient } from '@libsql/client'

const client = createClient({ url: `file:${process.argv[2]}` })
await client.execute('PRAGMA busy_timeout = 5000')
await client.execute('PRAGMA journal_mode = WAL')
await client.execute('PRAGMA journal_size_limit = 67108864')
await client.execute('PRAGMA synchronous = FULL')
await client.execute(
  'CREATE TABLE registrations (id TEXT PRIMARY KEY, event TEXT, name TEXT, email TEXT UNIQUE, created_at TEXT)',
)

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const { event, name, email } = JSON.parse(Buffer.concat(chunks).toString())
    await client.execute({
      sql: 'INSERT INTO registrations VALUES (?, ?, ?, ?, ?)',
      args: [crypto.randomUUID(), event, name, email, new Date().toISOString()],
    })
    response
      .writeHead(201, { 'Content-Type': 'application/json' })
      .end('{"doc":{"status":"confirmed","sessions":[]}}')
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
