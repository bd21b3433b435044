import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serve } from './serve'

const login = JSON.stringify({ email: 'eve@example.org', password: 'wrong' })

/** Sends the path as it is written; fetch would tidy it up. */
const post = (url: string, path: string, headers: Record<string, string> = {}) =>
  new Promise<number>((resolve, reject) => {
    const req = request(url, {
      method: 'POST',
      path,
      agent: false,
      headers: { 'content-type': 'application/json', 'content-length': login.length, ...headers },
    })
    req.on('response', (res) => {
      res.resume()
      res.on('end', () => resolve(res.statusCode ?? 0))
    })
    req.on('error', reject)
    req.end(login)
  })

describe('loginRateLimit', () => {
  let server: Served
  beforeAll(async () => {
    server = await serve('sqlite', { settings: { rateLimits: true, trustProxy: 1 } })
  })
  afterAll(() => server.stop())

  it('refuses the twenty-first try of one client, however the address is spelt', async () => {
    const from = { 'x-forwarded-for': '203.0.113.7' }
    const spellings = ['/api/users/login', '/api/users/LOGIN/', '/api/x/../users/login', '/api\\users\\login']
    for (let tries = 0; tries < 20; tries++)
      expect(await post(server.url, spellings[tries % 4] ?? '', from)).toBe(401)
    for (const spelling of spellings) expect(await post(server.url, spelling, from)).toBe(429)
  })

  it('counts each client for itself', async () => {
    expect(await post(server.url, '/api/users/login', { 'x-forwarded-for': '203.0.113.8' })).toBe(401)
  })
})
