import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort'

export type StartedHost = {
  url: string
  /** Of all demo logins. */
  password: string
  stop: () => Promise<void>
}

const password = 'only-for-this-run-0123'

/** Starts the product through its own door, `npm start`'s script, with the demo content in a throw-away folder. */
export const startHost = async (): Promise<StartedHost> => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-host-'))
  const port = await freePort()
  const host = spawn(process.execPath, ['--conditions=production', 'start.mjs'], {
    env: {
      ...process.env,
      DATABASE_URL: `file:${join(folder, 'bench.db')}`,
      DEMO_PASSWORD: password,
      LOG_LEVEL: 'error',
      MEDIA_FOLDER: join(folder, 'media'),
      NODE_ENV: 'production',
      PORT: String(port),
      RATE_LIMITS: 'off',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await untilReady(`${url}/readyz`, host)
  return {
    url,
    password,
    stop: async () => {
      host.kill('SIGTERM')
      await new Promise((resolve) => host.once('exit', resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Ten minutes: the first start on a fresh clone builds the admin. */
const untilReady = async (url: string, host: ChildProcess): Promise<void> => {
  const until = Date.now() + 10 * 60_000
  while (Date.now() < until) {
    if (host.exitCode !== null)
      throw new Error(`The host ended with code ${host.exitCode} before it was ready.`)
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`Nothing answered at ${url} in ten minutes.`)
}
