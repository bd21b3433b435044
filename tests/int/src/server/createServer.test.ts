import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { json, keyOf, origin, type Served, serve } from './serve'

const noSuchRoute = {
  errors: [{ message: 'There is nothing at this address.', data: { code: 'route-unknown' } }],
}

const slowEndpoint = {
  path: '/teapot/:token',
  method: 'get',
  handler: () => Response.json({ secret: 'kept' }),
} as const

const faultyEndpoint = {
  path: '/faulty',
  method: 'get',
  handler: () => {
    throw new Error('A secret of the inside.')
  },
} as const

describe.each(engines)('createServer on %s', (engine) => {
  let server: Served
  let editor: Record<string, string>
  beforeAll(async () => {
    server = await serve(engine, { config: { endpoints: [slowEndpoint, faultyEndpoint] } })
    editor = await keyOf(server.payload, 'editor')
  })
  afterAll(() => server.stop())

  const get = (path: string, init?: RequestInit) => fetch(server.url + path, init)
  const refusalOf = async (response: Response) => ({
    status: response.status,
    code: (await response.json()).errors[0].data.code as string,
  })

  it('answers documents', async () => {
    const created = await get('/api/events', json({ title: 'Civic space', startsOn: '2019-06-03' }, editor))
    expect(created.status).toBe(201)
    const { doc } = await created.json()
    const read = await get(`/api/events/${doc.id}`)
    expect([read.status, (await read.json()).title]).toEqual([200, 'Civic space'])
  })

  it.each([
    ['an unknown document', '/api/events/00000000-0000-4000-8000-000000000000', 404, 'not-found'],
    ['an unknown route', '/api/nothing/here', 404, 'route-unknown'],
    ['an address that says nothing', '/api/events/%ff', 400, 'request-invalid'],
    ['a half-written escape', '/api/events/%E0%A4%A/availability', 400, 'request-invalid'],
    ['what is not for everybody', '/api/users', 403, 'forbidden'],
    ['GraphQL by GET', '/api/graphql?query={__typename}', 405, 'method-not-allowed'],
    ['a fault of ours', '/api/faulty', 500, 'internal-error'],
  ])('refuses %s with a code', async (_case, path, status, code) => {
    expect(await refusalOf(await get(path))).toEqual({ status, code })
  })

  it('says nothing of its inside', async () => {
    expect(await (await get('/api/faulty')).text()).not.toContain('secret of the inside')
  })

  it('does not repeat the address of an unknown route', async () => {
    expect(await (await get('/api/registrations/manage/a-token')).json()).toEqual(noSuchRoute)
  })

  it('keeps the paths of a validation error and adds a code', async () => {
    const answer = await get('/api/events', json({}, editor))
    const { errors } = await answer.json()
    expect([answer.status, errors[0].data.code, errors[0].data.field]).toEqual([
      400,
      'field-invalid',
      'title',
    ])
    expect(errors[0].data.errors.map(({ path }: { path: string }) => path)).toEqual(['title'])
  })

  it('answers a page outside /api', async () => {
    const answer = await get('/nothing')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  })

  it('tells at / what this is', async () => {
    const answer = await get('/')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('<a class="button" href="/admin">Open the admin</a>')
  })

  it('has headers that keep browsers safe, on every kind of answer', async () => {
    for (const path of ['/', '/nothing', '/api/events', '/api/nothing']) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(headers.get('x-powered-by')).toBe(null)
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
    }
  })

  it('keeps the id that a proxy gave, and no odd one', async () => {
    const idFor = async (id: string) =>
      (await get('/', { headers: { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await idFor('proxy-0123456789')).toBe('proxy-0123456789')
    expect(await idFor('ada@example.org')).toMatch(/^[\da-f-]{36}$/)
  })

  it('lets other sites read without the cookie of who is signed in', async () => {
    const { headers } = await get('/api/events', { headers: { origin: 'https://press.example' } })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBe(null)
  })

  it('takes a cookie from its own pages alone', async () => {
    const login = await get(
      '/api/users/login',
      json({ email: 'editor@example.org', password: 'a long enough password' }),
    )
    const cookie = login.headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(/; HttpOnly=true; SameSite=Lax$/)
    const asked = async (headers: Record<string, string>) =>
      (
        await (
          await get('/api/users/me', { headers: { cookie: cookie.split(';')[0] ?? '', ...headers } })
        ).json()
      ).user?.email
    expect(await asked({ origin })).toBe('editor@example.org')
    expect(await asked({ origin: 'https://evil.example' })).toBe(undefined)
    expect(await asked({ origin: 'null' })).toBe(undefined)
  })

  it('closes the form of the first user, however it is spelt', async () => {
    const body = json({ email: 'eve@example.org', password: 'a long enough password', role: 'admin' })
    for (const path of ['first-register', 'FIRST-register', 'x/../first-register'])
      expect((await get(`/api/users/${path}`, body)).status).toBe(404)
    expect((await get('/admin/create-first-user')).status).toBe(403)
  })

  it('is alive and ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' })
    const ready = await get('/readyz')
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok' }])
  })

  describe('with a large body', () => {
    it('refuses what is declared too large, before it is sent', async () => {
      const status = await send(server.url, { 'content-length': '60000000' }, [])
      expect(status).toEqual({ status: 413, code: 'body-too-large', sent: 0 })
    })

    it('refuses 60 MB from a stranger while they stream, and reads no more than the cap', async () => {
      const megabyte = Buffer.alloc(1_000_000, ' ')
      const before = process.memoryUsage().rss
      const answer = await send(server.url, { 'transfer-encoding': 'chunked' }, Array(60).fill(megabyte))
      expect(answer).toMatchObject({ status: 413, code: 'body-too-large' })
      expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    })

    it('refuses GraphQL in the same way', async () => {
      const answer = await get('/api/graphql', json({ query: `{ __typename } #${' '.repeat(2_000_000)}` }))
      expect(await refusalOf(answer)).toEqual({ status: 413, code: 'body-too-large' })
    })

    it('uses the connection again afterwards', async () => {
      expect((await get('/api/events', json({ title: 'x'.repeat(100_000) }))).status).toBe(403)
      expect((await get('/api/events')).status).toBe(200)
    })
  })
})

/** Sends a body by hand and says what came back, and how many bytes were taken before it came. */
const send = (url: string, headers: Record<string, string>, chunks: Buffer[]) =>
  new Promise<{ status: number; code: string; sent: number }>((resolve, reject) => {
    let sent = 0
    const req = request(`${url}/api/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      agent: false,
    })
    req.on('response', async (res) => {
      let text = ''
      for await (const chunk of res) text += chunk
      resolve({ status: res.statusCode ?? 0, code: JSON.parse(text).errors[0].data.code, sent })
      req.destroy()
    })
    req.on('error', reject)
    const next = (index: number) => {
      const chunk = chunks[index]
      if (!chunk) return headers['content-length'] ? req.flushHeaders() : req.end()
      sent += chunk.length
      req.write(chunk, () => next(index + 1))
    }
    next(0)
  })
