/**
 * A process of its own that serves sign-ups, started by `startDeskProcess`. It says `{ port }` when it listens, and does
 * what the messages order.
 */
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { buildConfig, type Config, getPayload, handleEndpoints, type Payload } from 'payload'
import { databaseFrom } from '../../../../../src/database'
import { withFreshSchema } from '../../../../support/freshSchema'
import { signUpConfig } from '../signUpConfig'
import { openLedgerSeam } from './ledgerSeam'
import { type Order, ordersOf } from './orders'

const { DATABASE_URL = '', MONGODB_FLAVOUR } = process.env

/** With its tables made by the first process, and left as they are by those that come later. */
const database = (): Config['db'] => {
  const db = databaseFrom({ url: DATABASE_URL, mongodbFlavour: MONGODB_FLAVOUR as 'cosmosdb' | undefined })
  if (!DATABASE_URL.startsWith('file:')) return db
  return existsSync(fileURLToPath(DATABASE_URL))
    ? { ...db, init: (args) => Object.assign(db.init(args), { push: false }) }
    : withFreshSchema(db)
}

const start = async () => {
  const config = await buildConfig({
    secret: 'only-for-tests-0123456789-0123456789',
    telemetry: false,
    logger: { options: { level: process.env.TEST_LOG_LEVEL ?? 'silent' } },
    typescript: { autoGenerate: false },
    ...signUpConfig([], { queueMail: async () => {} }),
    db: database(),
  })
  const payload = await getPayload({ config, disableOnInit: true })
  const orders = ordersOf(payload, openLedgerSeam(payload))
  const server = createServer((incoming, outgoing) => {
    answer(payload, incoming, outgoing).catch((error: Error) => outgoing.destroy(error))
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
  process.on('message', async ({ number, name, args }: Order) => {
    try {
      // Each order has its own arguments, which startDeskProcess has checked by its type.
      const order = orders[name] as (...given: unknown[]) => unknown
      process.send?.({ number, done: await order(...args) })
    } catch (error) {
      process.send?.({ number, failed: String(error) })
    }
  })
}

const answer = async (payload: Payload, incoming: IncomingMessage, outgoing: ServerResponse) => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    ...(body.length > 0 ? { body } : {}),
  })
  const response = await handleEndpoints({ config: payload.config, request })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
}

process.once('SIGINT', () => process.exit(0))
void start()
