// `npm test`: installs what is missing, then runs all checks and all tests. Plain JavaScript without dependencies, since
// it runs before anything is installed. With arguments it hands them to Vitest and runs nothing else.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, ensureNode } from '../src/start/prepare.mjs'

const root = join(import.meta.dirname, '..')
const results = join(root, '.build', 'test-results.json')
const say = (text) => process.stdout.write(`${text}\n`)

const checks = [
  { name: 'format and lint', tool: '@biomejs/biome/bin/biome', args: ['ci', '--colors=off'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'unused code', tool: 'knip/bin/knip.js', args: [] },
]

/** Runs a tool of this project with this Node; resolves to whether it ended well, and to what it said. */
const run = (tool, args, stdio) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd: root, stdio })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => {
        said += data
      })
    child.on('close', (code) => resolve({ ok: code === 0, said }))
  })

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

const runCheck = async ({ name, tool, args }) => {
  const since = performance.now()
  const { ok, said } = await run(tool, args, ['ignore', 'pipe', 'pipe'])
  say(ok ? `✓ ${name} (${seconds(since)})` : `✗ ${name} (${seconds(since)})\n${said.trimEnd()}\n`)
  return ok
}

const runTests = (args, reporters) => run('vitest/vitest.mjs', ['run', ...reporters, ...args], 'inherit')

/** Vitest's own count; a run that could not begin has none and counts as one failure. */
const countTests = () => {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites, success } =
    JSON.parse(readFileSync(results, 'utf8'))
  // A file that could not be read has no tests that could fail.
  const failed = success ? 0 : Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, 1)
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
}

const args = process.argv.slice(2)
ensureNode()
await ensureInstalled(root)

if (args.length > 0 && !args.includes('--checks')) {
  process.exit((await runTests(args, [])).ok ? 0 : 1)
}

mkdirSync(join(root, '.build'), { recursive: true })
for (const name of ['test-results.json', 'test-count.txt'])
  rmSync(join(root, '.build', name), { force: true })

say('Checks')
const passedChecks = (await Promise.all(checks.map(runCheck))).filter(Boolean).length
if (args.includes('--checks')) process.exit(passedChecks === checks.length ? 0 : 1)

say('\nTests')
const { ok } = await runTests([], ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`])
const tests = countTests()
if (tests.skipped > 0)
  say(`${tests.skipped} tests were not run${process.env.CI ? ', and CI runs them all' : ''}.`)

const failed = tests.failed + (checks.length - passedChecks) + (process.env.CI ? tests.skipped : 0)
// A run that Vitest calls a failure is one, whatever was counted (an error outside of all tests).
const failures = ok ? failed : Math.max(failed, 1)
const count = `${passedChecks + tests.passed} passed, ${failures} failed`
// For `.ci/run`, whose last line it is.
writeFileSync(join(root, '.build', 'test-count.txt'), `${count}\n`)
say(`\nChecks and tests: ${count}`)
process.exit(failures === 0 ? 0 : 1)
