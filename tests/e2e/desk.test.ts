import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/openBrowser'
import { type StartedHost, startHost } from '../support/startedHost'

const executable = inject('chromium')
const patience = { timeout: 30_000 }

type Registration = { name: string; status: string; overbookedBecause?: string | null }

describe.runIf(executable)('an organiser at the desk of an event', () => {
  let host: StartedHost
  let browser: Browser
  let page: Page
  let event: string
  let admin: Record<string, string>
  beforeAll(async () => {
    host = await startHost()
    browser = await openBrowser(executable ?? '')
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const json = { 'Content-Type': 'application/json' }
    const credentials = { email: 'admin@example.org', password: host.password }
    const login = await fetch(`${host.url}/api/users/login`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(credentials),
    })
    admin = { ...json, Authorization: `JWT ${(await login.json()).token}` }
    const events = await (await fetch(`${host.url}/api/events?limit=1&depth=0`)).json()
    event = events.docs[0].id
    // One place, so that the second person waits.
    const saved = await fetch(`${host.url}/api/events/${event}`, {
      method: 'PATCH',
      headers: admin,
      body: JSON.stringify({ _status: 'published', registration: { capacity: 1 } }),
    })
    expect(saved.status).toBe(200)
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    await host?.stop()
  })

  const registrations = async (): Promise<Registration[]> => {
    const query = `where[event][equals]=${event}&sort=requestedAt&depth=0`
    return (await (await fetch(`${host.url}/api/registrations?${query}`, { headers: admin })).json()).docs
  }
  const statusOf = async (name: string) => (await registrations()).find((one) => one.name === name)?.status
  const dialog = () => page.locator('.sign-up-dialog')

  const add = async (name: string, email: string) => {
    await page.click('button:has-text("Add a person")')
    const form = page.locator('.sign-up-desk__form')
    await form.locator('input').first().fill(name)
    await form.locator('input[type="email"]').fill(email)
    await form.locator('button[type="submit"]').click()
    return form
  }

  it('finds it as a tab of the event', async () => {
    await page.goto(`${host.url}/admin/login`)
    await page.fill('input[name="email"]', 'organiser@example.org')
    await page.fill('input[name="password"]', host.password)
    await page.click('button[type="submit"]')
    await page.waitForURL(`${host.url}/admin`)
    await expect
      .poll(() => page.locator('.check-in-links a:has-text("Sign-up desk")').getAttribute('href'), patience)
      .toBe(`/admin/collections/events/${event}/sign-up-desk`)
    await page.goto(`${host.url}/admin/collections/events/${event}`)
    await page.click('.doc-tabs a:has-text("Sign-up desk")')
    await expect.poll(() => page.locator('#desk-line').textContent(), patience).toBe('Waiting list (0)')
    expect(await page.locator('.sign-up-desk__tools button').allTextContents()).toEqual([
      'Add a person',
      'Message attendees',
      'Export attendees',
    ])
  })

  it('adds a person, and is told at the field what is wrong', async () => {
    const form = await add('Ann', 'nonsense')
    await expect
      .poll(() => form.locator('[role="alert"]:not(:empty)').allTextContents(), patience)
      .toEqual(['This is no address that mail can be sent to.'])
    await form.locator('input[type="email"]').fill('ann@example.org')
    await form.locator('button[type="submit"]').click()
    await expect.poll(() => statusOf('Ann'), patience).toBe('confirmed')
    await expect
      .poll(() => page.locator('.sign-up-desk__pool-head').first().textContent(), patience)
      .toContain('1 of 1 held')
  })

  it('cancels after a confirmation, and takes it back', async () => {
    await page.fill('.sign-up-desk input[type="search"]', 'ann')
    await page.click('button[aria-label="Cancel registration: Ann"]')
    await dialog().locator('button:has-text("Keep it")').click()
    await expect.poll(() => dialog().count(), patience).toBe(0)
    expect(await statusOf('Ann')).toBe('confirmed')
    await page.click('button[aria-label="Cancel registration: Ann"]')
    await dialog().locator('button[type="submit"]').click()
    await expect.poll(() => statusOf('Ann'), patience).toBe('cancelled')
    await page.click('[data-sonner-toast] button:has-text("Undo")')
    await expect.poll(() => statusOf('Ann'), patience).toBe('confirmed')
  })

  it('reads why somebody waits, and overbooks with a reason', async () => {
    await add('Bob', 'bob@example.org')
    const line = page.locator('section:has(#desk-line) ol > li')
    await expect.poll(() => line.allTextContents(), patience).toEqual([expect.stringContaining('Bob')])
    expect(await line.locator('ul').textContent()).toBe('The event is full')
    await line.locator('button:has-text("Overbook")').click()
    await dialog().locator('button[type="submit"]').click()
    await expect.poll(() => dialog().locator('[role="alert"]').textContent()).toContain('Say why')
    await dialog().locator('textarea').fill('Speaks at the opening')
    await dialog().locator('button[type="submit"]').click()
    await expect
      .poll(async () => (await registrations()).find(({ name }) => name === 'Bob'), patience)
      .toMatchObject({ status: 'confirmed', overbookedBecause: 'Speaks at the opening' })
    await expect
      .poll(() => page.locator('.sign-up-desk__pool-head').first().textContent(), patience)
      .toContain('2 of 1 held · 1 too many')
  })

  it('gives a place to another person, and says what is missing', async () => {
    await page.fill('.sign-up-desk input[type="search"]', 'ann')
    await page.click('button[aria-label="Hand over: Ann"]')
    await dialog().locator('button[type="submit"]').click()
    await expect.poll(() => dialog().locator('[role="alert"]').textContent()).toContain('Say who')
    await dialog().locator('input').first().fill('Cleo')
    await dialog().locator('input[type="email"]').fill('cleo@example.org')
    await dialog().locator('button[type="submit"]').click()
    await expect.poll(() => statusOf('Cleo'), patience).toBe('confirmed')
    expect(await statusOf('Ann')).toBe('cancelled')
  })

  it('finds the history and the same buttons on the registration', async () => {
    await page.click('section:has(input[type="search"]) input')
    await page.fill('.sign-up-desk input[type="search"]', 'bob')
    await page.click('.sign-up-desk__who a:has-text("Bob")')
    await expect
      .poll(() => page.locator('.registration-history li').first().textContent(), patience)
      .toContain('waitlisted → confirmed (overbook) by Demo organiser“Speaks at the opening”')
    await page.click('button[aria-label="Cancel registration: Bob"]')
    await dialog().locator('button[type="submit"]').click()
    await expect.poll(() => statusOf('Bob'), patience).toBe('cancelled')
    // The page shows it without being opened anew.
    await expect
      .poll(() => page.locator('.registration-history li').first().textContent(), patience)
      .toContain('confirmed → cancelled')
    await expect.poll(() => page.locator('button[aria-label="Reinstate: Bob"]').count(), patience).toBe(1)
  })
})
