import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/freePort'

const password = 'only-for-this-test-0123'
const root = process.cwd()

type Started = {
  child: ChildProcess
  output: () => string
  /** Resolves to the exit code. */
  ended: Promise<number | null>
}

const start = (env: Record<string, string>, options: string[] = []): Started => {
  const child = spawn(process.execPath, ['--conditions=production', 'start.mjs', ...options], {
    cwd: root,
    // Nothing of this machine's settings but where programs are.
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DEMO_PASSWORD: password,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return {
    child,
    output: () => output,
    ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
  }
}

/** Waits until the server says that it serves. */
const served = async ({ output, ended }: Started): Promise<void> => {
  let over = false
  ended.then(() => {
    over = true
  })
  while (!output().includes('Rostrum serves at')) {
    if (over) throw new Error(`The server ended:\n${output()}`)
    await wait(50)
  }
}

describe('npm start', () => {
  let folder: string
  let port: number
  let env: Record<string, string>
  let url: string
  let running: Started
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum start '))
    port = await freePort()
    url = `http://localhost:${port}`
    env = {
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'new.db')}`,
      MEDIA_FOLDER: join(folder, 'media'),
    }
    running = start(env)
    await served(running)
  }, 600_000)
  afterAll(async () => {
    running?.child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  const login = (headers: Record<string, string> = {}) =>
    fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ email: 'admin@example.org', password }),
    })

  it('prints where it is and how to get in', () => {
    const output = running.output()
    expect(output).toContain(url)
    for (const role of ['admin', 'editor', 'organiser', 'check-in'])
      expect(output).toContain(`${role}@example.org`)
    expect(output).not.toContain(password)
  })

  it('serves the admin and the page at /', async () => {
    expect((await fetch(`${url}/admin/login`)).status).toBe(200)
    expect((await fetch(url)).status).toBe(200)
  })

  it('runs no script in the admin but its own', async () => {
    const page = await fetch(`${url}/admin/login`)
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1]
    const scripts = (await page.text()).match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
  })

  it('lets the demo’s admin in', async () => {
    const answer = await login()
    expect([answer.status, (await answer.json()).user.role]).toEqual([200, 'admin'])
  })

  it('lets no stranger be the first user', async () => {
    const answer = await fetch(`${url}/api/users/first-register`, { method: 'POST' })
    expect(answer.status).toBe(404)
  })

  it('says which variable is wrong, at once', async () => {
    const wrong = start({ ...env, SERVER_URL: 'example.org' })
    expect(await wrong.ended).toBe(1)
    expect(wrong.output()).toBe(
      'SERVER_URL must be an origin such as https://cms.example.org, without a path.\n',
    )
  })

  it('says that the port is in use', async () => {
    const second = start(env)
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`Port ${port} is in use`)
    expect(second.output()).toContain('PORT')
  })

  it('ends with 0 at SIGTERM, after the request that it began', async () => {
    const body = JSON.stringify({ email: 'admin@example.org', password })
    const status = new Promise<number>((resolve, reject) => {
      const req = request(`${url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': body.length },
      })
      req.on('response', (res) => {
        res.resume()
        resolve(res.statusCode ?? 0)
      })
      req.on('error', reject)
      req.write(body.slice(0, 10))
      setTimeout(() => running.child.kill('SIGTERM'), 300)
      setTimeout(() => req.end(body.slice(10)), 900)
    })
    expect(await status).toBe(200)
    expect(await running.ended).toBe(0)
  })

  it('starts again without building, migrating or loading anything, and keeps what is there', async () => {
    running = start(env)
    await served(running)
    expect(running.output()).not.toMatch(/Building|Installing|Migrat|demo content/i)
    expect((await login()).status).toBe(200)
    running.child.kill('SIGTERM')
    expect(await running.ended).toBe(0)
  })

  it('logs no address, no password and no token', async () => {
    const token = 'f'.repeat(40)
    running = start({ ...env, LOG_LEVEL: 'debug' })
    await served(running)
    const welcome = running.output()
    await login()
    await fetch(`${url}/api/users?where[email][equals]=ada@example.org`)
    await fetch(`${url}/api/users/reset-password/${token}`, { method: 'POST' })
    await fetch(`${url}/admin/reset/${token}`)
    running.child.kill('SIGTERM')
    await running.ended
    const log = running.output().slice(welcome.length)
    expect(log).toContain('"route":"/api/users/login"')
    for (const secret of ['@example.org', password, token, '127.0.0.1', '::1'])
      expect(log).not.toContain(secret)
  })
})

describe('npm start where strangers reach it', () => {
  let folder: string
  let url: string
  let env: Record<string, string>
  let running: Started
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-strangers-'))
    const port = await freePort()
    url = `http://localhost:${port}`
    env = {
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'new.db')}`,
      SERVER_URL: 'https://cms.example.org',
      DEMO_CONTENT: '0',
    }
    running = start(env)
    await served(running)
  }, 600_000)
  afterAll(async () => {
    running?.child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  it('has no demo logins and shows the one-time link of the first admin', () => {
    expect(running.output()).toMatch(/https:\/\/cms\.example\.org\/first-admin\/[\w-]{43}\n/)
    expect(running.output()).not.toContain('admin@example.org')
  })

  it('has no open form for the first user', async () => {
    expect((await fetch(`${url}/admin/create-first-user`)).status).toBe(403)
    expect((await fetch(`${url}/api/users/first-register`, { method: 'POST' })).status).toBe(404)
  })

  it('makes an admin by a command', async () => {
    const command = start(env, ['--create-admin', 'ada@example.org'])
    expect(await command.ended).toBe(0)
    const made = /shown this once: (\S+)/.exec(command.output())?.[1]
    const answer = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@example.org', password: made }),
    })
    expect((await answer.json()).user.role).toBe('admin')
    expect(answer.headers.getSetCookie()[0]).toContain('; Secure=true')
  })

  it('says why it makes no admin', async () => {
    const twice = start(env, ['--create-admin', 'ada@example.org'])
    expect(await twice.ended).toBe(1)
    expect(twice.output()).toContain('ada@example.org was not made an admin')
    const nobody = start(env, ['--create-admin'])
    expect(await nobody.ended).toBe(1)
    expect(nobody.output()).toContain('npm run create-admin -- you@example.org')
  })
})
