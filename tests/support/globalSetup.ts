import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    mongodb: { url: string; flavour?: 'cosmosdb' } | undefined
  }
}

export default async (project: TestProject) => {
  project.provide('mongodb', undefined)
}
