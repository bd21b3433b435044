import { Router } from 'express'
import type { Payload } from 'payload'

type HealthSettings = { payload: Payload; isReady: () => boolean }

/** `/healthz`: the process runs. `/readyz`: it may get requests, since the database answers and is migrated. */
export const health = ({ payload, isReady }: HealthSettings): Router => {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('cache-control', 'no-store').json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const reason = isReady() ? await whyDatabaseIsNotReady(payload) : 'shutting-down'
    res
      .status(reason ? 503 : 200)
      .set('cache-control', 'no-store')
      .json(reason ? { status: 'not-ready', reason } : { status: 'ok' })
  })
  return router
}

const whyDatabaseIsNotReady = async (payload: Payload): Promise<string | undefined> => {
  try {
    const { docs } = await withinSeconds(
      2,
      payload.db.find<{ name?: string }>({ collection: 'payload-migrations', pagination: false, limit: 0 }),
    )
    const applied = new Set(docs.map(({ name }) => name))
    const wanted = (payload.db as { prodMigrations?: { name: string }[] }).prodMigrations ?? []
    return wanted.every(({ name }) => applied.has(name)) ? undefined : 'migrations-pending'
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The database does not answer.' })
    return 'database-unreachable'
  }
}

/** MongoDB's driver looks for a lost server for half a minute; who asks here wants to know now. */
const withinSeconds = <T>(seconds: number, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${seconds} seconds.`)), seconds * 1000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
