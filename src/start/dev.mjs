import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, ensureNode } from './prepare.mjs'

// For developers: the server starts anew when one of its files changes, Next reloads the admin in place, and the
// schema is pushed to a database file of its own.
const root = join(import.meta.dirname, '..', '..')
ensureNode()
await ensureInstalled(root)
const child = spawn(
  process.execPath,
  [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    'watch',
    '--clear-screen=false',
    '--conditions=production',
    'src/server/main.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`.trim(),
      NEXT_TELEMETRY_DISABLED: '1',
      // The server itself is started anew, so Payload need not reload its config in place.
      DISABLE_PAYLOAD_HMR: 'true',
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
