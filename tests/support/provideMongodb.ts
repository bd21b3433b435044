import type { TestProject } from 'vitest/node'
import { findMongo, type MongoUnderTest } from '../mongo-server/findMongo'
import { notRun } from './notRun'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The MongoDB of this run, or none. */
    mongodb: Pick<MongoUnderTest, 'url' | 'flavour'> | undefined
  }
}

export default async (project: TestProject) => {
  const found = await findMongo(process.env)
  if (typeof found === 'string') {
    notRun('everything on MongoDB', found)
    return project.provide('mongodb', undefined)
  }
  const { url, flavour, stop } = found
  project.provide('mongodb', { url, flavour })
  return stop
}
