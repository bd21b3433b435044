import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { keptSecret } from './env/keptSecret'
import { readEnv } from './env/readEnv'

const read = readEnv(process.env, process.cwd())
const databaseFile = /^file:([^?#]+)/.exec(read.databaseUrl)?.[1]
if (databaseFile) mkdirSync(dirname(decodeURIComponent(databaseFile)), { recursive: true })

/** The settings of this process. This is the only place that reads `process.env`; see `readEnv` for the table. */
export const env = { ...read, secret: read.secret ?? keptSecret(read.dataFolder) }
