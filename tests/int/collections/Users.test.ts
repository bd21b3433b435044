import type { CollectionConfig, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Users } from '../../../collections/Users'
import type { Role } from '../../../src/domain/roles'
import { type Engine, engines } from '../../support/engines'
import { type Listening, listen } from '../../support/listen'
import { startPayload } from '../../support/startPayload'

const Events: CollectionConfig = { slug: 'events', fields: [{ name: 'title', type: 'text' }] }
const password = 'four words of it'
const apiKey = 'a5b3c1d9-0000-4000-8000-000000000001'

describe.each(engines)('Users on %s', (engine: Engine) => {
  let payload: Payload
  let stop: () => Promise<void>
  let server: Listening
  const ids: Partial<Record<Role, string>> = {}
  const tokens: Partial<Record<Role, string>> = {}

  beforeAll(async () => {
    ;({ payload, stop } = await startPayload(engine, {
      collections: [Users, Events],
      admin: { user: 'users' },
    }))
    server = await listen(payload)
    for (const role of ['admin', 'editor', 'organiser', 'website'] as const) {
      const data = { name: `The ${role}`, email: `${role}@example.org`, password, role }
      const user = await payload.create({
        collection: 'users',
        data: role === 'website' ? { ...data, enableAPIKey: true, apiKey } : data,
        overrideAccess: true,
      })
      ids[role] = String(user.id)
      if (role === 'website') continue
      const login = await ask('POST', '/api/users/login', undefined, { email: data.email, password })
      tokens[role] = login.body.token
    }
  })
  afterAll(async () => {
    await server.close()
    await stop()
  })

  const ask = async (method: string, path: string, as?: Role, body?: unknown) => {
    const authorization = as === 'website' ? `users API-Key ${apiKey}` : as ? `JWT ${tokens[as]}` : undefined
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, text, body: text ? JSON.parse(text) : undefined }
  }

  it.each([undefined, 'website'] as const)('shows no account to the public by any path (%s)', async (as) => {
    const paths = [
      '/api/users',
      '/api/users?depth=3&limit=0',
      `/api/users/${ids.admin}`,
      '/api/users?where[email][equals]=admin@example.org',
      '/api/users?sort=email',
      '/api/users?trash=true&draft=true&locale=all',
      '/api/users/count',
    ]
    for (const path of paths) {
      const { text } = await ask('GET', path, as)
      expect(text, path).not.toMatch(/(admin|editor|organiser)@|The (admin|editor|organiser)/)
    }
  })

  it('counts no account but the own for a website', async () => {
    expect((await ask('GET', '/api/users/count', 'website')).body).toEqual({ totalDocs: 1 })
  })

  it('answers a website with its own account and no key', async () => {
    const { body, text } = await ask('GET', '/api/users/me', 'website')
    expect(body.user.name).toBe('The website')
    expect(text).not.toContain(apiKey)
  })

  it('answers the public with no account', async () => {
    expect((await ask('GET', '/api/users/me')).body.user).toBeNull()
  })

  it('shows an editor who works here, without addresses or websites', async () => {
    const { body, text } = await ask('GET', '/api/users?sort=name', 'editor')
    expect(body.docs.map(({ name }: { name: string }) => name)).toEqual([
      'The admin',
      'The editor',
      'The organiser',
    ])
    expect(text.match(/[a-z]+@example\.org/g)).toEqual(['editor@example.org'])
    expect(text).not.toMatch(/"(salt|hash|apiKey|resetPasswordToken)"/)
  })

  it.each([
    'where[email][contains]=admin',
    'sort=email',
    'where[apiKeyIndex][exists]=true',
    'where[hash][exists]=true',
  ])('refuses or ignores an editor’s question by a private field (%s)', async (query) => {
    const { status, text } = await ask('GET', `/api/users?${query}`, 'editor')
    expect([200, 400, 403]).toContain(status)
    expect(text).not.toMatch(/admin@/)
    if (query.startsWith('where')) expect(status).toBe(400)
  })

  it('lets nobody raise the own role, events or key', async () => {
    // The events of this test have a title alone.
    const data = { title: 'x' } as never
    const event = await payload.create({ collection: 'events', data, overrideAccess: true })
    await ask('PATCH', `/api/users/${ids.organiser}`, 'organiser', {
      name: 'The organiser',
      role: 'admin',
      events: [event.id],
      enableAPIKey: true,
      apiKey: 'mine',
    })
    const user = await payload.findByID({
      collection: 'users',
      id: String(ids.organiser),
      overrideAccess: true,
      showHiddenFields: true,
    })
    expect([user.role, user.events ?? [], user.hasAPIKey]).toEqual(['organiser', [], false])
  })

  it('lets an organiser change no other account', async () => {
    const { status } = await ask('PATCH', `/api/users/${ids.editor}`, 'organiser', { name: 'x' })
    expect([403, 404]).toContain(status)
    expect((await ask('POST', '/api/users', 'editor', { email: 'x@example.org', password })).status).toBe(403)
  })

  it('takes the key from whoever stops being a website', async () => {
    const key = 'a5b3c1d9-0000-4000-8000-000000000002'
    const user = await payload.create({
      collection: 'users',
      data: { name: 'w', email: 'w@example.org', password, role: 'website', enableAPIKey: true, apiKey: key },
      overrideAccess: true,
    })
    const me = () =>
      fetch(`${server.url}/api/users/me`, { headers: { authorization: `users API-Key ${key}` } })
        .then((response) => response.json())
        .then((body: { user: { role: string } | null }) => body.user?.role)
    expect(await me()).toBe('website')
    await ask('PATCH', `/api/users/${user.id}`, 'admin', { role: 'editor' })
    expect(await me()).toBeUndefined()
    await payload.delete({ collection: 'users', id: user.id, overrideAccess: true })
  })

  it('lets no website sign in with a password', async () => {
    const { status } = await ask('POST', '/api/users/login', undefined, {
      email: 'website@example.org',
      password,
    })
    expect(status).toBe(401)
  })

  it('refuses a short password, also by a reset', async () => {
    const refused = await ask('POST', '/api/users', 'admin', {
      name: 'n',
      email: 'n@example.org',
      role: 'editor',
      password: 'elevensigns',
    })
    expect([refused.status, refused.body.errors[0].data.errors[0].path]).toEqual([400, 'password'])
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: 'editor@example.org' },
      disableEmail: true,
    })
    const reset = (value: string) =>
      ask('POST', '/api/users/reset-password', undefined, { token, password: value })
    expect((await reset('short')).status).toBe(400)
    expect((await reset('another long one')).status).toBe(200)
  })

  it('keeps the last admin', async () => {
    const path = `/api/users/${ids.admin}`
    const demoted = await ask('PATCH', path, 'admin', { role: 'editor' })
    expect([demoted.status, demoted.body.errors[0].data.errors[0].path]).toEqual([400, 'role'])
    const deleted = await ask('DELETE', path, 'admin')
    expect([deleted.status, deleted.body.errors[0].data]).toEqual([409, { code: 'last-admin' }])
  })

  it('handles accounts one by one', async () => {
    const { status, body } = await ask('DELETE', '/api/users?where[role][equals]=organiser', 'admin')
    expect(status === 403 || body.docs.length === 0).toBe(true)
    expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(4)
  })

  it('takes as long to refuse an unknown address as a known one', async () => {
    const timeFor = async (email: string) => {
      const began = performance.now()
      const { status } = await ask('POST', '/api/users/login', undefined, { email, password: 'not this one' })
      return { status, ms: performance.now() - began }
    }
    const known = await timeFor('website@example.org')
    const unknown = await timeFor('nobody@example.org')
    expect([known.status, unknown.status]).toEqual([401, 401])
    expect(unknown.ms).toBeGreaterThan(known.ms / 3)
  })

  it('locks an account after five wrong passwords', async () => {
    const login = (value: string) =>
      ask('POST', '/api/users/login', undefined, { email: 'organiser@example.org', password: value })
    for (let attempt = 0; attempt < 5; attempt++) await login('wrong password')
    expect((await login(password)).status).toBe(401)
    await ask('POST', '/api/users/unlock', 'admin', { email: 'organiser@example.org' })
    expect((await login(password)).status).toBe(200)
  })

  it('makes the first user an admin', async () => {
    const fresh = await startPayload(engine, { collections: [Users, Events], admin: { user: 'users' } })
    const user = await fresh.payload.create({
      collection: 'users',
      data: { name: 'First', email: 'first@example.org', password, role: 'editor' },
      overrideAccess: true,
    })
    expect(user.role).toBe('admin')
    await fresh.stop()
  })
})
