import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { MongoUnderTest } from './findMongo'
import { run, startServer } from './programs'

const folder = import.meta.dirname
const cache = join(folder, '../../node_modules/.cache')

/**
 * A MongoDB-protocol server in memory, in Java: for machines without mongod. It has no transactions, no replica set and
 * no `$lookup` with a pipeline, hence the preset.
 */
export const startMemoryMongo = async (): Promise<MongoUnderTest> => {
  const built = await build()
  const classPath = [join(built, 'lib', '*'), join(built, 'classes')].join(delimiter)
  // One short-lived process: the first compiler only, the smallest collector.
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx1g']
  const { readyLine: port, stop } = await startServer(
    'java',
    [...flags, '-cp', classPath, 'MemoryMongo'],
    (line) => /^\d+$/.test(line),
  )
  return { url: `mongodb://127.0.0.1:${port}/{database}`, flavour: 'cosmosdb', stop }
}

/** Fetches the jars and compiles the ten lines once for each state of this folder. */
const build = async (): Promise<string> => {
  const sources = await Promise.all(
    ['pom.xml', 'MemoryMongo.java'].map((name) => readFile(join(folder, name))),
  )
  const digest = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 12)
  const target = join(cache, `mongo-server-${digest}`)
  if (existsSync(target)) return target
  await mkdir(cache, { recursive: true })
  const making = await mkdtemp(join(cache, 'making-'))
  const lib = join(making, 'lib')
  const pom = join(folder, 'pom.xml')
  await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`])
  const main = join(folder, 'MemoryMongo.java')
  await run('javac', ['-cp', join(lib, '*'), '-d', join(making, 'classes'), main])
  // Another run may have been faster: then its folder is as good.
  await rename(making, target).catch(() => rm(making, { recursive: true, force: true }))
  return target
}
