import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What Payload makes from the config: types, the admin's import map and, where the schema changed, a migration.
// `npm run generate` makes all; `npm run generate:migrations -- --fresh` throws the migrations away and makes one.
const root = join(import.meta.dirname, '..', '..')
const migrations = join(root, 'src', 'migrations')
const options = process.argv.slice(2)

const payload = (...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', 'payload', 'bin.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_OPTIONS: '--conditions=production',
      // Migrations are SQLite's; nothing is connected to while they are made.
      DATABASE_URL: `file:${join(tmpdir(), 'rostrum-generate.db')}`,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
    },
  }).status === 0

const migrationFiles = () => readdirSync(migrations).map((name) => join(migrations, name))

const makeMigration = (fresh) => {
  const before = migrationFiles().map((file) => [file, readFileSync(file)])
  if (fresh) {
    for (const [file] of before) rmSync(file)
    writeFileSync(join(migrations, 'index.ts'), 'export const migrations = []\n')
  }
  if (payload('migrate:create', fresh ? 'initial' : 'schema', '--skip-empty')) return true
  for (const [file, content] of before) writeFileSync(file, content)
  return false
}

/** Payload's template imports types as values, which Node then looks for in vain. */
const importTypesAsTypes = () => {
  for (const file of migrationFiles().filter((name) => /\d_\w+\.ts$/.test(name))) {
    const text = readFileSync(file, 'utf8').replace(
      '{ MigrateUpArgs, MigrateDownArgs, sql }',
      '{ type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    writeFileSync(file, text)
  }
}

const all = !options.includes('migrations')
const done =
  (!all || (payload('generate:types') && payload('generate:importmap'))) &&
  makeMigration(options.includes('--fresh'))
importTypesAsTypes()
process.exit(done ? 0 : 1)
