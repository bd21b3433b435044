// The one command: installs what is missing, builds what is stale, then becomes the server. Plain JavaScript without
// dependencies, since it runs before anything is installed.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuilt, ensureConditions, ensureInstalled, ensureNode } from './scripts/prepare.mjs'

const root = dirname(fileURLToPath(import.meta.url))
const wants = (option) => process.argv.includes(option)

process.chdir(root)
ensureNode()
await ensureInstalled(root)
await ensureBuilt(root, { anew: wants('--build'), admin: !wants('--create-admin') })
if (!wants('--build')) {
  ensureConditions()
  process.env.NODE_ENV = 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  // The same process becomes the server, so that signals and exit codes are its own.
  const program = wants('--create-admin') ? 'createAdmin.mjs' : 'server.mjs'
  await import(pathToFileURL(join(root, '.build', program)).href)
}
