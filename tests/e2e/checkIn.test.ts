import type { Browser, BrowserContext, Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { cameraShowing } from '../support/fakeCamera'
import { openBrowser } from '../support/openBrowser'
import { type StartedHost, startHost } from '../support/startedHost'

const executable = inject('chromium')
const slow = { timeout: 30_000 }

type Mail = { to: string; attachments?: { filename: string; content: string }[] }

describe.runIf(executable)('the door on a phone', () => {
  let host: StartedHost
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let camera: Awaited<ReturnType<typeof cameraShowing>>
  let door: string
  const people = ['Ada Lovelace', 'Scanned Person', 'Олена Їжакевич']
  const tickets = new Map<string, Buffer>()

  const addressOf = (name: string) => `person-${people.indexOf(name)}@example.org`

  beforeAll(async () => {
    host = await startHost()
    const admin = await logIn('admin')
    const { docs } = await (await fetch(`${host.url}/api/events?limit=1&depth=0`)).json()
    door = `${host.url}/api/events/${docs[0].slug}/check-in`
    for (const name of people) {
      const body = JSON.stringify({ event: docs[0].id, name, email: addressOf(name) })
      await fetch(`${host.url}/api/registrations`, { method: 'POST', headers: admin, body })
    }
    for (const name of people) {
      const content = await vi.waitUntil(() => ticketIn(admin, name), { ...slow, interval: 250 })
      tickets.set(name, Buffer.from(content, 'base64'))
    }
    camera = await cameraShowing(tickets.get('Scanned Person') ?? Buffer.alloc(0))
    browser = await openBrowser(executable ?? '', camera.args)
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en-GB' })
    page = await context.newPage()
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    await camera?.stop()
    await host?.stop()
  })

  const logIn = async (role: string) => {
    const answer = await fetch(`${host.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: `${role}@example.org`, password: host.password }),
    })
    const { token } = await answer.json()
    return { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
  }

  const ticketIn = async (headers: Record<string, string>, name: string): Promise<string | undefined> => {
    const { docs } = await (await fetch(`${host.url}/api/mails?limit=100`, { headers })).json()
    return (docs as Mail[])
      .filter(({ to }) => to === addressOf(name))
      .flatMap(({ attachments }) => attachments ?? [])
      .find(({ filename }) => filename === 'ticket.png')?.content
  }

  const codeOf = async (name: string): Promise<string> => {
    const picture = sharp(tickets.get(name)).ensureAlpha().raw()
    const { data, info } = await picture.toBuffer({ resolveWithObject: true })
    return decodeQR({ ...info, data })
  }

  const type = async (text: string) => {
    await page.fill('#look', text)
    await page.press('#look', 'Enter')
  }

  /** The tone and the words of the card. */
  const card = async () => {
    const shown = page.locator('.card')
    if ((await shown.count()) === 0) return []
    return [await shown.getAttribute('data-tone'), ...(await shown.locator('h2, .name').allTextContents())]
  }

  it('leads to the login of the admin and back', async () => {
    await page.goto(door)
    await page.click('.sign-in a')
    await page.fill('input[name="email"]', 'check-in@example.org')
    await page.fill('input[name="password"]', host.password)
    await page.click('button[type="submit"]')
    await page.waitForURL(door)
    await expect.poll(() => page.locator('.counter').textContent(), slow).toBe('0 of 3 are in')
  })

  it('is linked on the dashboard of those who check people in', async () => {
    await page.goto(`${host.url}/admin`)
    const link = page.locator('.check-in-links a')
    await expect.poll(() => link.allTextContents(), slow).toEqual([expect.stringMatching(/^Check-in: /)])
    await link.click()
    await page.waitForURL(door)
  })

  it('finds somebody by name and checks in; the second hears when that was', async () => {
    await type('lovelace')
    await page.locator('.found button').click(slow)
    await page.locator('.card .go').click()
    await expect.poll(card, slow).toEqual(['in', 'In', 'Ada Lovelace'])
    await expect.poll(() => page.locator('.counter').textContent(), slow).toBe('1 of 3 are in')
    await type(await codeOf('Ada Lovelace'))
    await expect
      .poll(card, slow)
      .toEqual(['already', expect.stringMatching(/^Already in since \d\d:\d\d$/), 'Ada Lovelace'])
  })

  it('reads a ticket through the camera, and takes the check-in back', async () => {
    await page.click('button.scan')
    await expect.poll(card, slow).toEqual(['in', 'In', 'Scanned Person'])
    await page.click('.camera button:not(.scan)')
    await page.locator('.card .actions button').click()
    await expect.poll(card, slow).toEqual(['ask', 'Undone', 'Scanned Person'])
    // At once, and not when the page looks again by itself.
    await expect.poll(() => page.locator('.counter').textContent(), { timeout: 5_000 }).toBe('1 of 3 are in')
    await page.reload()
    await expect.poll(() => page.locator('.counter').textContent(), slow).toBe('1 of 3 are in')
  })

  it('goes on without a network, through a reload, and tells the server later', async () => {
    await expect.poll(() => page.locator('footer').textContent(), slow).toMatch(/works offline/)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    const code = await codeOf('Олена Їжакевич')
    await context.setOffline(true)
    await type(code)
    await expect.poll(card, slow).toEqual(['in', 'In', 'Олена Їжакевич'])
    const waiting = () => page.locator('.waiting').textContent()
    await expect.poll(waiting, slow).toBe('1 waiting to be sent')
    await type(code)
    await expect
      .poll(card, slow)
      .toEqual(['already', expect.stringMatching(/^Already in since/), 'Олена Їжакевич'])
    await page.reload()
    await expect.poll(waiting, slow).toBe('1 waiting to be sent')
    await context.setOffline(false)
    await expect.poll(waiting, slow).toBe('')
    await expect.poll(() => page.locator('.counter').textContent(), slow).toBe('2 of 3 are in')
  })

  it('leaves nobody’s name and no ticket on the phone', async () => {
    const kept = await page.evaluate(async () => {
      const [{ name = '' } = {}] = await indexedDB.databases()
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
      })
      const stores = [...database.objectStoreNames].map(
        (store) =>
          new Promise((resolve) => {
            const request = database.transaction(store).objectStore(store).getAll()
            request.onsuccess = () => resolve([store, request.result])
          }),
      )
      const caches = await Promise.all(
        (await window.caches.keys()).map(async (key) =>
          (await (await window.caches.open(key)).keys()).map(({ url }) => url),
        ),
      )
      return JSON.stringify([await Promise.all(stores), caches, { ...localStorage }])
    })
    expect(kept).toContain('"tickets"')
    const codes = await Promise.all(people.map(codeOf))
    for (const secret of [...people, ...people.map(addressOf), ...codes.map((code) => code.slice(-43))])
      expect(kept).not.toContain(secret)
  })
})
