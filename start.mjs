// The one command: installs what is missing, builds what is stale, then becomes the server. Plain JavaScript without
// dependencies, since it runs before anything is installed.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
process.chdir(root)

const { ensureNode, ensureInstalled, ensureBuilt } = await import('./scripts/prepare.mjs')
ensureNode()
await ensureInstalled(root)
if (process.argv.includes('--build')) {
  await ensureBuilt(root, { anew: true })
} else {
  await ensureBuilt(root)
  process.env.NODE_ENV = 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  await import(pathToFileURL(join(root, '.build', 'server.mjs')).href)
}
