import { type Browser, chromium } from 'playwright-core'

/** A headless browser that calls nobody but the pages it opens. */
export const openBrowser = (executablePath: string, more: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      // CI runs as root, where Chromium has no sandbox of its own.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
