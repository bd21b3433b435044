import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What Payload makes from the config: types, the admin's import map and, where the schema changed, a migration.
// `npm run generate` makes all; `npm run generate:migrations -- --fresh` throws the migrations away and makes one.
const root = join(import.meta.dirname, '..')
const migrations = join(root, 'src', 'migrations')
const options = process.argv.slice(2)

const payload = (...args) => {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'payload', 'bin.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: '--conditions=production',
      // Migrations are SQLite's; nothing is connected to while they are made.
      DATABASE_URL: `file:${join(tmpdir(), 'rostrum-generate.db')}`,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    },
  })
  if (status !== 0) process.exit(status ?? 1)
}

if (!options.includes('migrations')) {
  payload('generate:types')
  payload('generate:importmap')
}
if (options.includes('--fresh')) {
  for (const file of readdirSync(migrations)) rmSync(join(migrations, file))
  writeFileSync(join(migrations, 'index.ts'), 'export const migrations = []\n')
}
payload('migrate:create', options.includes('--fresh') ? 'initial' : 'schema', '--skip-empty')
