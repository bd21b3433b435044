import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/openBrowser'
import { type StartedHost, startHost } from '../support/startedHost'

const executable = inject('chromium')
const slug = 'mediatoo-online-technologies'
/** What a browser says of a page's own requests. */
const sameOrigin = { headers: { 'sec-fetch-site': 'same-origin' } }

describe.runIf(executable)('an editor in the admin', () => {
  let host: StartedHost
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    host = await startHost()
    browser = await openBrowser(executable ?? '')
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    await host?.stop()
  })

  const publicSession = async () => {
    const answer = await fetch(`${host.url}/api/sessions?where[slug][equals]=${slug}&depth=0`)
    return (await answer.json()).docs[0]
  }

  it('signs in', async () => {
    await page.goto(`${host.url}/admin/login`)
    await page.fill('input[name="email"]', 'editor@example.org')
    await page.fill('input[name="password"]', host.password)
    await page.click('button[type="submit"]')
    await page.waitForURL(`${host.url}/admin`)
    await expect.poll(() => page.title()).toContain('Dashboard')
  })

  it('edits a session as a draft, which the public does not see', async () => {
    const before = await publicSession()
    await page.goto(`${host.url}/admin/collections/sessions/${before.id}`)
    await page.locator('#field-title').fill('How we respond')
    // The admin saves drafts by itself.
    const draft = () =>
      page.request.get(`${host.url}/api/sessions/${before.id}?draft=true&depth=0`, sameOrigin)
    await expect
      .poll(async () => (await (await draft()).json()).title, { timeout: 30_000 })
      .toBe('How we respond')
    expect((await publicSession()).title).toBe(before.title)
  })

  it('sees the draft on its preview page', async () => {
    const { id } = await publicSession()
    const preview = await browser.newPage()
    await preview.context().addCookies(await page.context().cookies())
    await preview.goto(`${host.url}/preview/sessions/${id}?locale=en`)
    expect(await preview.locator('h1').textContent()).toBe('How we respond')
    await preview.close()
    const stranger = await fetch(`${host.url}/preview/sessions/${id}?locale=en`)
    expect(stranger.status).toBe(404)
  })

  it('sees each save in the preview beside the form, Arabic from right to left', async () => {
    const address = page.url().split('?')[0]
    const frame = page.frameLocator('.live-preview-window iframe')
    const heading = () => frame.locator('h1').textContent()
    await page.click('#live-preview-toggler')
    await expect.poll(heading, { timeout: 30_000 }).toBe('How we respond')
    for (const title of ['How all of us respond', 'How we respond']) {
      await page.locator('#field-title').fill(title)
      await expect.poll(heading, { timeout: 30_000 }).toBe(title)
    }
    await page.goto(`${address}?locale=ar`)
    await expect.poll(() => frame.locator('html').getAttribute('dir'), { timeout: 30_000 }).toBe('rtl')
    await page.goto(`${address}?locale=en`)
    await expect.poll(heading, { timeout: 30_000 }).toBe('How we respond')
  })

  it('is told at the field why a session that ends before it starts is not published', async () => {
    await page.click('.tabs-field__tabs button:has-text("Time and room")')
    const end = page.locator('#field-endsAt')
    const right = await end.inputValue()
    await end.fill(right.replace(/T.*/, 'T01:00'))
    await page.click('#action-save')
    const reason = page.locator('.field-type:has(> .field-type__wrap > #field-endsAt) .field-error')
    await expect
      .poll(() => reason.first().textContent(), { timeout: 30_000 })
      .toBe('The end must come after the start.')
    await end.fill(right)
    await expect.poll(() => reason.count(), { timeout: 30_000 }).toBe(0)
  })

  it('publishes it, and REST answers with it', async () => {
    await page.click('#action-save')
    await expect.poll(async () => (await publicSession()).title, { timeout: 30_000 }).toBe('How we respond')
  })
})
