import { describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { serve } from './serve'

describe.each(engines)('health on %s', (engine) => {
  const ask = async (url: string, path: string) => {
    const answer = await fetch(url + path)
    return [answer.status, await answer.json()]
  }

  it('is not ready while it ends, but alive', async () => {
    let ready = true
    const { url, stop } = await serve(engine, { settings: { isReady: () => ready } })
    expect(await ask(url, '/readyz')).toEqual([200, { status: 'ok' }])
    ready = false
    expect(await ask(url, '/readyz')).toEqual([503, { status: 'not-ready', reason: 'shutting-down' }])
    expect(await ask(url, '/healthz')).toEqual([200, { status: 'ok' }])
    expect((await fetch(url)).headers.get('connection')).toBe('close')
    await stop()
  })

  it('is not ready while a migration is missing', async () => {
    const { payload, url, stop } = await serve(engine)
    Object.assign(payload.db, { prodMigrations: [{ name: '20300101_000000_later' }] })
    expect(await ask(url, '/readyz')).toEqual([503, { status: 'not-ready', reason: 'migrations-pending' }])
    await stop()
  })

  it('is not ready while the database does not answer', async () => {
    const { payload, url, stop } = await serve(engine)
    const { find } = payload.db
    payload.db.find = () => Promise.reject(new Error('Gone.'))
    expect(await ask(url, '/readyz')).toEqual([503, { status: 'not-ready', reason: 'database-unreachable' }])
    payload.db.find = find
    await stop()
  })
})
