import type { Payload } from 'payload'
import { env } from '../env'

/** Says on the console where the server is and how to get in. Not a log line: it is for the person who started it. */
export const welcome = async (_payload: Payload, port: number): Promise<void> => {
  const address = env.serverUrlGiven ? env.serverUrl : `http://localhost:${port}`
  process.stdout.write(`\n  Rostrum serves at ${address}\n`)
}
