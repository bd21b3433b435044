// The one command: installs what is missing, builds what is stale, then becomes the server. Plain JavaScript without
// dependencies, since it runs before anything is installed.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  ensureAdmin,
  ensureConditions,
  ensureInstalled,
  ensureNode,
  ensureServer,
} from './src/start/prepare.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const wants = (option) => process.argv.includes(option)
const built = (name) => import(pathToFileURL(join(root, '.build', `${name}.mjs`)).href)

process.chdir(root)
ensureNode()
ensureConditions()
await ensureInstalled(root)
await ensureServer(root, wants('--build'))
process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
await refuseWrongSettings()
if (!wants('--create-admin')) await ensureAdmin(root, wants('--build'))
// The same process becomes the server, so that signals and exit codes are its own.
if (!wants('--build')) await built(wants('--create-admin') ? 'createAdmin' : 'server')

/** Before the admin is built: a minute is long to wait for a word about a typo. */
async function refuseWrongSettings() {
  const { readEnv } = await built('readEnv')
  try {
    readEnv(process.env, root)
  } catch (error) {
    if (error.name !== 'EnvError') throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
