import type { TestProject } from 'vitest/node'
import { ensureAdmin, ensureServer } from '../../src/start/prepare.mjs'
import { findChromium } from './findChromium'
import { notRun } from './notRun'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of the browser of this run, or none. */
    chromium: string | undefined
  }
}

/** Builds the product once, so that no two tests build it side by side, and finds the browser that opens it. */
export default async (project: TestProject) => {
  const chromium = findChromium(process.env)
  if (!chromium) notRun('everything in a browser', 'no CHROMIUM, and no Chromium or Chrome on the PATH')
  project.provide('chromium', chromium)
  const root = process.cwd()
  await ensureServer(root)
  await ensureAdmin(root)
}
