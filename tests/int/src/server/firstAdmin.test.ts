import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstAdminToken } from '../../../../src/firstAdmin/link'
import { engines } from '../../../support/engines'
import { json, type Served, serve } from './serve'

const secret = 'only-for-tests-0123456789-0123456789'

describe.each(engines)('firstAdmin on %s', (engine) => {
  let server: Served
  beforeAll(async () => {
    server = await serve(engine)
  })
  afterAll(() => server.stop())

  const link = () => `${server.url}/first-admin/${firstAdminToken(secret)}`
  const submit = (url: string, values: Record<string, string>) =>
    fetch(url, { method: 'POST', body: new URLSearchParams(values), redirect: 'manual' })
  const ada = { name: 'Ada', email: 'ada@example.org', password: 'a long enough password' }

  it('shows nothing to a stranger', async () => {
    expect((await fetch(`${server.url}/first-admin/wrong`)).status).toBe(404)
    expect((await submit(`${server.url}/first-admin/wrong`, ada)).status).toBe(404)
  })

  it('shows the form to who has the link, and tells no other page of it', async () => {
    const page = await fetch(link())
    expect([page.status, page.headers.get('referrer-policy')]).toEqual([200, 'no-referrer'])
    expect(await page.text()).toContain('<form method="post">')
  })

  it('says what is wrong and keeps what was typed', async () => {
    const page = await submit(link(), { ...ada, name: '<Ada>', email: 'nonsense' })
    expect(page.status).toBe(400)
    expect(await page.text()).toContain('value="&lt;Ada&gt;"')
  })

  it('makes one admin, once', async () => {
    const made = await submit(link(), ada)
    expect([made.status, made.headers.get('location')]).toEqual([303, '/admin/login'])
    const login = await fetch(
      `${server.url}/api/users/login`,
      json({ email: ada.email, password: ada.password }),
    )
    expect((await login.json()).user.role).toBe('admin')
    expect((await fetch(link())).status).toBe(404)
    expect((await submit(link(), { ...ada, email: 'eve@example.org' })).status).toBe(404)
  })
})
