import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const say = (text) => process.stdout.write(`${text}\n`)

const fail = (text) => {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

/** Ends with a clear line on a Node that this project is not made for. */
export const ensureNode = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number)
  const fits = (major === 20 && minor >= 20) || (major === 22 && minor >= 12) || major >= 24
  if (!fits)
    fail(`Rostrum needs Node 20.20, 22.12, 24 or newer; this is Node ${version}. See https://nodejs.org/.`)
}

/** On Node 20 the editor's files wait for each other for ever unless this condition picks the others (Node 22 has no such trouble). */
export const ensureConditions = () => {
  const given = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((option) =>
    /conditions[= ]production/.test(option),
  )
  if (process.versions.node.startsWith('20.') && !given)
    fail('On Node 20 start with “npm start”, or “node --conditions=production start.mjs”.')
}

/** Installs the packages of the lock file where they are missing or others. */
export const ensureInstalled = async (root) => {
  if (isInstalled(root)) return
  await step('Installing packages (once, a minute or two)', root, npm(), [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
}

/** Whether `node_modules` holds what the lock file names; what is optional may be for other machines. */
const isInstalled = (root) => {
  try {
    const wanted = packagesOf(join(root, 'package-lock.json'))
    const there = packagesOf(join(root, 'node_modules', '.package-lock.json'))
    return Object.entries(wanted).every(
      ([path, { version, optional, link }]) =>
        path === '' || link || there[path]?.version === version || (optional && !there[path]),
    )
  } catch {
    return false
  }
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

// npm hands its own path on to scripts; without it (`node start.mjs`) the one on the PATH is taken.
const npm = () => process.env.npm_execpath ?? (process.platform === 'win32' ? 'npm.cmd' : 'npm')

const sources = [
  'src',
  'collections',
  'plugins',
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'start.mjs',
]

/** Joins the server's files where they are others than those of the last build, or in any case if `anew`. */
export const ensureServer = (root, anew = false) =>
  ensurePart(root, anew, {
    title: 'Building the server',
    stamp: 'server.stamp',
    output: '.build/server.mjs',
    args: [join(root, 'src', 'start', 'bundle.mjs')],
  })

/** Builds the admin in the same way. */
export const ensureAdmin = (root, anew = false) =>
  ensurePart(root, anew, {
    title: 'Building the admin (a minute or two)',
    stamp: 'admin.stamp',
    output: '.next/BUILD_ID',
    args: [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    // The real secret stays out of what is built.
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', SECRET: randomBytes(32).toString('hex') },
  })

const ensurePart = async (root, anew, { title, stamp, output, args, env }) => {
  const hash = hashOf(root)
  const file = join(root, '.build', stamp)
  const isFresh = existsSync(join(root, output)) && existsSync(file) && readFileSync(file, 'utf8') === hash
  if (isFresh && !anew) return
  mkdirSync(join(root, '.build'), { recursive: true })
  rmSync(file, { force: true })
  await step(title, root, process.execPath, args, env)
  writeFileSync(file, hash)
}

/** Of contents and not of times: a checkout changes those. */
const hashOf = (root) => {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}`)
  for (const file of sources.flatMap((source) => filesIn(root, source)))
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const filesIn = (root, path) => {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (statSync(whole).isFile()) return [path]
  return readdirSync(whole)
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`))
}

/** Runs a program with its name and the time it takes shown; its output only where it fails. */
const step = async (title, root, program, args, env = {}) => {
  say(`› ${title} …`)
  const start = Date.now()
  const seconds = () => Math.round((Date.now() - start) / 1000)
  const ticking = setInterval(() => say(`  … ${seconds()} s`), 15_000)
  const isScript = /\.[cm]?js$/.test(program)
  const child = spawn(isScript ? process.execPath : program, isScript ? [program, ...args] : args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000)
    })
  const stop = (signal) => child.kill(signal)
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message
      resolve(1)
    })
    child.on('close', (exitCode, signal) => resolve(signal ? 130 : exitCode))
  })
  process.off('SIGINT', stop).off('SIGTERM', stop)
  clearInterval(ticking)
  if (code !== 0) {
    process.stderr.write(`${output}\n`)
    fail(`✗ ${title}: failed after ${seconds()} s.`)
  }
  say(`✓ ${title}: ${seconds()} s`)
}
