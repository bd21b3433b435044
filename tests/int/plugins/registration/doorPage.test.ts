import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../../../support/engines'
import { type OpenDoor, openDoor } from './door'

describe.each(engines)('the page of the door on %s', (engine) => {
  let door: OpenDoor
  let event: string
  beforeAll(async () => {
    door = await openDoor(engine)
    event = await door.openEvent({}, { title: 'Secret Gathering' })
  })
  afterAll(() => door.close())

  const get = (path: string, accept = '*/*') =>
    fetch(`${door.url}/api/events/${event}/check-in${path}`, { headers: { Accept: accept } })

  it('is the same for everybody, tells nothing, and runs its own script alone', async () => {
    const page = await get('', 'text/html,*/*;q=0.8')
    const none = await fetch(`${door.url}/api/events/none/check-in`, { headers: { Accept: 'text/html' } })
    const text = await page.text()
    expect([page.status, none.status]).toEqual([200, 200])
    expect(await none.text()).toBe(text.replaceAll(event, 'none'))
    expect(text).not.toContain('Secret')
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  it('loads one script and one sheet, which a name with their content keeps fresh', async () => {
    const text = await (await get('', 'text/html')).text()
    const paths = [...text.matchAll(/(?:href|src)="(\/api[^"]+)"/g)].map((match) => match[1] ?? '')
    expect(paths.map((path) => path.replace(/.*\/|=.*/g, ''))).toEqual(['app.css?v', 'app.js?v'])
    const files = await Promise.all(paths.map((path) => fetch(door.url + path)))
    expect(files.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'text/css; charset=utf-8'],
      [200, 'text/javascript; charset=utf-8'],
    ])
    const script = (await files[1]?.text()) ?? ''
    // Whole, and nothing in it that would have to be fetched.
    expect(() => new Function(script)).not.toThrow()
    expect(script).not.toMatch(/\bimport\(|\brequire\(/)
  })

  it('has a worker that may keep the page itself', async () => {
    const worker = await get('/worker.js')
    expect(worker.headers.get('service-worker-allowed')).toBe(`/api/events/${event}/check-in`)
    expect(worker.headers.get('cache-control')).toBe('no-cache')
    const page = await (await get('', 'text/html')).text()
    const version = /app\.js\?v=(\w+)/.exec(page)?.[1] ?? 'none'
    expect(await worker.text()).toContain(version)
  })
})
