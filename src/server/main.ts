import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { getPayload } from 'payload'
import { prepareDemo } from '../demo/prepareDemo'
import { env } from '../env'
import { hasNoUsers } from '../firstAdmin/createAdmin'
import { firstAdminToken } from '../firstAdmin/link'
import { maxFileBytes } from '../hostOptions'
import { logger } from '../logger'
import config, { settle } from '../payload.config'
import { createServer } from './createServer'
import { runJobs } from './runJobs'
import { onSignals } from './shutdown'
import { welcome } from './welcome'

const listen = (server: Server) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.port, env.host, resolve)
  })

const start = async () => {
  const payload = await getPayload({ config })
  const logins = await prepareDemo(payload, {
    content: env.demoContent,
    accounts: env.demoAccounts,
    password: env.demoPassword,
    dataFolder: env.dataFolder,
  })
  const server = createHttpServer()
  const admin = next({
    dev: !env.production,
    dir: process.cwd(),
    port: env.port,
    httpServer: server,
    customServer: true,
  })
  await admin.prepare()
  const handleAdmin = admin.getRequestHandler()

  let ready = true
  server.on(
    'request',
    createServer({
      payload,
      serverUrl: env.serverUrl,
      maxBodyBytes: 2_000_000,
      maxUploadBytes: maxFileBytes + 100_000,
      rateLimits: env.rateLimits,
      trustProxy: env.trustProxy,
      development: !env.production,
      secret: env.secret,
      openFirstUserForm: env.local && !env.production,
      isReady: () => ready,
      next: (req, res) => handleAdmin(req, res),
    }),
  )
  await listen(server)
  const jobs = env.jobs ? runJobs(payload) : undefined
  onSignals({
    seconds: env.shutdownSeconds,
    steps: [
      () => {
        ready = false
      },
      () => closeServer(server),
      () => jobs?.stop(),
      () => settle(payload),
      () => admin.close(),
      () => payload.destroy(),
    ],
  })
  const { port } = server.address() as AddressInfo
  const link = (await hasNoUsers(payload)) ? `/first-admin/${firstAdminToken(env.secret)}` : undefined
  welcome({
    address: env.serverUrlGiven ? env.serverUrl : `http://localhost:${port}`,
    logins,
    firstAdmin: link,
  })
}

/** Stops accepting; requests in flight are finished, idle connections are closed. */
const closeServer = (server: Server) =>
  new Promise<void>((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 200)
    server.close(() => {
      clearInterval(sweep)
      resolve()
    })
    server.closeIdleConnections()
    // A developer's browser holds a socket open for reloads.
    if (!env.production) server.closeAllConnections()
  })

process.on('uncaughtException', (error) => {
  logger.fatal({ err: error, msg: 'Something failed that nobody caught.' })
  process.exit(1)
})

start().catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    logger.fatal(`Port ${env.port} is in use. Stop the other program, or set PORT to a free one.`)
  else logger.fatal({ err: error, msg: `The server could not start: ${error.message}` })
  process.exit(1)
})
