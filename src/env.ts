import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export type Env = {
  port: number
  databaseUrl: string
}

export const env: Env = {
  port: Number(process.env.PORT ?? 3000),
  databaseUrl: process.env.DATABASE_URL ?? `file:${resolve('.data/rostrum.db')}`,
}
if (env.databaseUrl.startsWith('file:')) mkdirSync(dirname(env.databaseUrl.slice(5)), { recursive: true })
