import type { TestProject } from 'vitest/node'
import { findMongo, type MongoUnderTest } from '../mongo-server/findMongo'

declare module 'vitest' {
  export interface ProvidedContext {
    mongodb: Pick<MongoUnderTest, 'url' | 'flavour'> | undefined
  }
}

export default async (project: TestProject) => {
  const found = await findMongo(process.env)
  if (typeof found === 'string') {
    if (process.env.CI) throw new Error(`MongoDB can't be tested: ${found}.`)
    process.stdout.write(`\nNOT RUN: everything on MongoDB (${found}).\n`)
    return project.provide('mongodb', undefined)
  }
  const { url, flavour, stop } = found
  project.provide('mongodb', { url, flavour })
  return stop
}
