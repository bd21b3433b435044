/**
 * A process of its own that serves sign-ups, started by `startDeskProcess`. It says `{ port }` when it listens, and does
 * what the messages ask.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { InStatement } from '@libsql/client'
import { buildConfig, getPayload, handleEndpoints, type Payload } from 'payload'
import { databaseFrom } from '../../../../src/database'
import { signUpConfig } from './signUpConfig'

export type DeskRequest = { ask: number } & (
  | { make: { registration: object } }
  | { stocktaking: string }
  | { recount: true }
  | { guard: boolean }
)

export type Stocktaking = {
  registrations: { email: string; status: string; requestedAt: string }[]
  ledger: { held: Record<string, number>; waiting: Record<string, number>; journalId: string | null }
}

const { DATABASE_URL = '', MONGODB_FLAVOUR } = process.env

/** Off for the negative control alone: then the ledger moves whoever was first. */
let guard = true

const start = async () => {
  const config = await buildConfig({
    secret: 'only-for-tests-0123456789-0123456789',
    telemetry: false,
    logger: { options: { level: process.env.TEST_LOG_LEVEL ?? 'silent' } },
    typescript: { autoGenerate: false },
    ...signUpConfig([], { queueMail: async () => {} }),
    db: databaseFrom({ url: DATABASE_URL, mongodbFlavour: MONGODB_FLAVOUR as 'cosmosdb' | undefined }),
  })
  const payload = await getPayload({ config, disableOnInit: true })
  makeTheGuardRemovable(payload)
  const server = createServer((incoming, outgoing) => {
    answer(payload, incoming, outgoing).catch((error: Error) => outgoing.destroy(error))
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
  process.on('message', async (request: DeskRequest) => {
    process.send?.({ ask: request.ask, answer: await obey(payload, request) })
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

const obey = async (payload: Payload, request: DeskRequest): Promise<unknown> => {
  if ('make' in request) {
    const registration = {
      enabled: true,
      waitingList: 'automatic',
      confirmAddress: false,
      ...request.make.registration,
    }
    const data = { slug: crypto.randomUUID(), _status: 'published', registration }
    return (await payload.create({ collection: 'events', data: data as never, overrideAccess: true })).id
  }
  if ('guard' in request) {
    guard = request.guard
    return guard
  }
  if ('recount' in request) {
    const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'registration-recount')
    return (task as unknown as { handler: (args: object) => Promise<object> }).handler({ req: { payload } })
  }
  const where = { event: { equals: request.stocktaking } }
  const { docs } = await payload.db.find({ collection: 'registrations', where, limit: 0, pagination: false })
  return {
    registrations: docs,
    ledger: await payload.db.findOne({ collection: 'registration-ledgers', where }),
  }
}

/** The guard is the revision that the ledger's step asks for, in a statement on SQLite and in a query elsewhere. */
const makeTheGuardRemovable = ({ db }: Payload) => {
  if (db.name === 'sqlite') {
    const client = db.drizzle.$client
    const { execute } = client
    const asksFor = '"registration_ledgers"."revision" = ?'
    client.execute = (statement: InStatement) => {
      if (guard || typeof statement === 'string') return execute(statement)
      return execute({ ...statement, sql: statement.sql.replace(asksFor, '? is not null') })
    }
    return
  }
  const guarded = db.updateOne
  const { updateOne } = {
    updateOne: (args: Parameters<typeof guarded>[0]) => {
      const [id] = (!guard && args.collection === 'registration-ledgers' && args.where?.and) || []
      return guarded.call(db, id ? ({ ...args, where: id } as typeof args) : args)
    },
  }
  db.updateOne = updateOne
}

process.once('SIGINT', () => process.exit(0))
void start()
