import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { freePort } from '../support/freePort'
import type { MongoUnderTest } from './findMongo'
import { startServer } from './programs'

const replicaSet = 'rostrum'

/** The `mongod` on the PATH as a replica set of one, since transactions exist only in a replica set. */
export const startMongod = async (): Promise<MongoUnderTest> => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-mongod-'))
  const port = String(await freePort())
  const { stop } = await startServer(
    'mongod',
    ['--dbpath', folder, '--port', port, '--bind_ip', '127.0.0.1', '--replSet', replicaSet],
    (line) => line.includes('Waiting for connections'),
  )
  await initiate(`127.0.0.1:${port}`)
  return {
    url: `mongodb://127.0.0.1:${port}/{database}?replicaSet=${replicaSet}`,
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const initiate = async (host: string): Promise<void> => {
  const client = await MongoClient.connect(`mongodb://${host}/?directConnection=true`)
  const admin = client.db('admin')
  await admin.command({ replSetInitiate: { _id: replicaSet, members: [{ _id: 0, host }] } })
  const deadline = Date.now() + 30_000
  while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
    if (Date.now() > deadline) throw new Error('mongod did not become primary in 30 s.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await client.close()
}
