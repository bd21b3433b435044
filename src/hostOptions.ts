import type { Config } from 'payload'
import type { Env } from './env/readEnv'

/**
 * Largest file that is taken in at all. A little more than the largest picture, so that a picture that is too large is
 * refused by its own rule, which names the field.
 */
export const maxFileBytes = 25_000_000

type Host = Pick<Env, 'corsOrigins' | 'local' | 'port' | 'serverUrl' | 'serverUrlGiven'>

/** What Payload must know of the server around it: its address, who may call it from where, and how much at once. */
export const hostOptions = ({ corsOrigins, local, port, serverUrl, serverUrlGiven }: Host) =>
  ({
    // Without an address of its own the admin uses relative ones, so that every name of this machine works.
    ...(serverUrlGiven ? { serverURL: serverUrl } : {}),
    cors: corsOrigins,
    // An empty list would let any site use the cookie of somebody who is signed in.
    csrf: local ? [...new Set([serverUrl, ...namesOfThisMachine(port)])] : [serverUrl],
    // Session → track → event → venue → organisation: deeper is a circle.
    maxDepth: 5,
    graphQL: { maxComplexity: 500, disableIntrospectionInProduction: false },
    upload: { limits: { fileSize: maxFileBytes }, abortOnLimit: true },
  }) satisfies Partial<Config>

const namesOfThisMachine = (port: number) =>
  ['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}:${port}`)
