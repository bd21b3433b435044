import { startMemoryMongo } from './memoryMongo'
import { startMongod } from './mongod'
import { hasProgram } from './programs'

export type MongoUnderTest = {
  /** A connection string with `{database}` where the name of a throw-away database goes. */
  url: string
  /** Set where the server only speaks MongoDB's protocol; a real one is tested without a preset. */
  flavour?: 'cosmosdb' | 'documentdb' | 'firestore'
  stop: () => Promise<void>
}

/**
 * The MongoDB that this run is tested on: the one that `TEST_MONGODB_URL` names (with `TEST_MONGODB_FLAVOUR` where it
 * only speaks the protocol), else a `mongod` on the PATH as a replica set of one, else the Java server of this folder.
 * @returns a sentence that says what is missing, where there is none
 */
export const findMongo = async (
  env: Record<string, string | undefined>,
): Promise<MongoUnderTest | string> => {
  if (env.TEST_MONGODB_URL) {
    return {
      url: withDatabasePlaceholder(env.TEST_MONGODB_URL),
      flavour: env.TEST_MONGODB_FLAVOUR as MongoUnderTest['flavour'], // Payload refuses a preset that it does not know.
      stop: async () => {},
    }
  }
  if (await hasProgram('mongod', ['--version'])) return startMongod()
  const missing: string[] = []
  if (!(await hasProgram('javac', ['-version']))) missing.push('JDK (17 or later)')
  if (!(await hasProgram('mvn', ['-v']))) missing.push('Maven')
  if (missing.length > 0)
    return `no TEST_MONGODB_URL, no mongod on the PATH, and no ${missing.join(' and no ')}`
  return startMemoryMongo().catch((error: Error) => `the Java server of the tests failed: ${error.message}`)
}

/** Puts `{database}` in the place of a connection string's database, which may name several hosts. */
export const withDatabasePlaceholder = (url: string): string => {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/.exec(url)
  if (!parts) throw new Error('TEST_MONGODB_URL is not a connection string of MongoDB.')
  const [, hosts, database, query] = parts
  const options = new URLSearchParams(query)
  // Credentials belong to the database that the string named; a throw-away one knows nobody.
  if (hosts?.includes('@') && !options.has('authSource')) options.set('authSource', database || 'admin')
  return `${hosts}/{database}${options.size > 0 ? `?${options}` : ''}`
}
