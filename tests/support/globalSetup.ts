import type { TestProject } from 'vitest/node'
import { findMongo, type MongoUnderTest } from '../mongo-server/findMongo'
import { findChromium } from './findChromium'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The MongoDB of this run, or none. */
    mongodb: Pick<MongoUnderTest, 'url' | 'flavour'> | undefined
    /** The path of the browser of this run, or none. */
    chromium: string | undefined
  }
}

export default async (project: TestProject) => {
  const chromium = findChromium(process.env)
  if (!chromium) notRun('everything in a browser', 'no CHROMIUM, and no Chromium or Chrome on the PATH')
  project.provide('chromium', chromium)

  const found = await findMongo(process.env)
  if (typeof found === 'string') {
    notRun('everything on MongoDB', found)
    return project.provide('mongodb', undefined)
  }
  const { url, flavour, stop } = found
  project.provide('mongodb', { url, flavour })
  return stop
}

/** One clear line where a machine lacks something; a failure where it must not. */
const notRun = (what: string, why: string) => {
  if (process.env.CI) throw new Error(`CI runs all tests, but ${what} can't be run: ${why}.`)
  process.stdout.write(`\nNOT RUN: ${what} (${why}).\n`)
}
