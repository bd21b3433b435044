import { join, resolve } from 'node:path'

/** What an operator can set. Every value has a default that works on one machine. */
export type Env = {
  /** Built and started to serve people, not to be worked on. */
  production: boolean
  /** Where the database, the secret and the demo's password are kept by default. */
  dataFolder: string
  /** Where uploaded pictures lie. */
  mediaFolder: string
  port: number
  /** The address to listen on; undefined means all of this machine. */
  host: string | undefined
  /** `file:…` or `mongodb://…`. */
  databaseUrl: string
  mongodbFlavour: 'documentdb' | 'cosmosdb' | 'firestore' | undefined
  /** Origin under which people reach this server, without a slash at the end. */
  serverUrl: string
  /** Whether SERVER_URL was given; without it every address of this machine is fine. */
  serverUrlGiven: boolean
  /** Whether the origin names this machine alone. */
  local: boolean
  /** Undefined where the operator gives none. */
  secret: string | undefined
  demoContent: boolean
  /** Whether the demo's logins may be made. */
  demoAccounts: boolean
  demoPassword: string | undefined
  smtpUrl: string | undefined
  rateLimits: boolean
  /** Express's `trust proxy`: false, a number of hops, or the proxies' addresses. */
  trustProxy: false | number | string[]
  /** Origins whose scripts may call the API; they never get to use the admin's cookie. */
  corsOrigins: '*' | string[]
  logLevel: LogLevel
  /** Whether this process runs the jobs queue. */
  jobs: boolean
  /** How long a shutdown waits for what is in flight. */
  shutdownSeconds: number
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof logLevels)[number]

const flavours = ['documentdb', 'cosmosdb', 'firestore'] as const

/** A variable of the environment has a value that can't be used. The message names it. */
export class EnvError extends Error {
  constructor(
    readonly variable: string,
    reason: string,
  ) {
    super(`${variable} ${reason}`)
    this.name = 'EnvError'
  }
}

/**
 * The settings that a process environment holds. An empty value counts as none.
 * @param folder where the database file, the secret and the pictures go by default
 * @throws EnvError that names the first variable with a wrong value
 */
export const readEnv = (record: Record<string, string | undefined>, folder: string): Env => {
  const text = (name: string) => record[name]?.trim() || undefined
  const production = record.NODE_ENV === 'production'
  const dataFolder = join(folder, '.data')
  const port = integer('PORT', text('PORT'), 3000, 0, 65_535)
  const databaseUrl = database(text('DATABASE_URL'), join(dataFolder, production ? 'rostrum.db' : 'dev.db'))
  const mongodbFlavour = oneOf('MONGODB_FLAVOUR', text('MONGODB_FLAVOUR'), flavours)
  if (mongodbFlavour && databaseUrl.startsWith('file:'))
    throw new EnvError('MONGODB_FLAVOUR', 'needs a DATABASE_URL that starts with mongodb://.')
  const given = text('SERVER_URL')
  const serverUrl = given ? origin('SERVER_URL', given) : `http://localhost:${port}`
  const local = isLocal(serverUrl)
  const demoContent = flag('DEMO_CONTENT', text('DEMO_CONTENT'), true)
  if (text('REDIS_URL'))
    throw new EnvError('REDIS_URL', 'is not supported yet: run one process, or leave it out.')
  return {
    production,
    dataFolder,
    mediaFolder: resolve(folder, text('MEDIA_FOLDER') ?? 'media'),
    port,
    host: text('HOST'),
    databaseUrl,
    mongodbFlavour,
    serverUrl,
    serverUrlGiven: given !== undefined,
    local,
    secret: atLeast('SECRET', text('SECRET'), 32),
    demoContent,
    demoAccounts: demoContent && (local || !production),
    demoPassword: atLeast('DEMO_PASSWORD', text('DEMO_PASSWORD'), 12),
    smtpUrl: smtp(text('SMTP_URL')),
    rateLimits: flag('RATE_LIMITS', text('RATE_LIMITS'), true),
    trustProxy: proxies(text('TRUST_PROXY')),
    corsOrigins: origins(text('CORS_ORIGINS')),
    logLevel: oneOf('LOG_LEVEL', text('LOG_LEVEL'), logLevels) ?? 'info',
    jobs: flag('JOBS', text('JOBS'), true),
    shutdownSeconds: integer('SHUTDOWN_SECONDS', text('SHUTDOWN_SECONDS'), 20, 1, 600),
  }
}

const integer = (name: string, value: string | undefined, fallback: number, min: number, max: number) => {
  if (value === undefined) return fallback
  if (!/^\d+$/.test(value) || Number(value) < min || Number(value) > max)
    throw new EnvError(name, `must be a whole number from ${min} to ${max}.`)
  return Number(value)
}

const flag = (name: string, value: string | undefined, fallback: boolean) => {
  if (value === undefined) return fallback
  if (['1', 'on', 'true', 'yes'].includes(value.toLowerCase())) return true
  if (['0', 'off', 'false', 'no'].includes(value.toLowerCase())) return false
  throw new EnvError(name, 'must be on or off (1 and 0 do too).')
}

const oneOf = <T extends string>(name: string, value: string | undefined, allowed: readonly T[]) => {
  const found = allowed.find((each) => each === value)
  if (value !== undefined && found === undefined)
    throw new EnvError(name, `must be one of ${allowed.join(', ')}.`)
  return found
}

/** A secret value is never repeated in the message. */
const atLeast = (name: string, value: string | undefined, length: number) => {
  if (value !== undefined && value.length < length)
    throw new EnvError(name, `must have at least ${length} characters.`)
  return value
}

const database = (value: string | undefined, file: string) => {
  // A folder may be called “100% press #1”, which in an address would begin something else.
  if (value === undefined) return `file:${file.replace(/[%#?]/g, encodeURIComponent)}`
  if (!/^(file:.|mongodb:\/\/.|mongodb\+srv:\/\/.)/.test(value))
    throw new EnvError('DATABASE_URL', 'must start with file:, mongodb:// or mongodb+srv://.')
  if (/%(?![\da-f]{2})/i.test(value))
    throw new EnvError('DATABASE_URL', 'is an address: a % in a path or a password is written as %25.')
  return value
}

const url = (value: string) => (URL.canParse(value) ? new URL(value) : undefined)

const origin = (name: string, value: string) => {
  const parsed = url(value)
  if (
    !parsed ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.pathname !== '/' ||
    parsed.search ||
    parsed.hash
  )
    throw new EnvError(name, 'must be an origin such as https://cms.example.org, without a path.')
  if (parsed.username || parsed.password) throw new EnvError(name, 'must hold no user or password.')
  return parsed.origin
}

const isLocal = (serverUrl: string) =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(new URL(serverUrl).hostname)

const smtp = (value: string | undefined) => {
  if (value !== undefined && !/^smtps?:$/.test(url(value)?.protocol ?? ''))
    throw new EnvError('SMTP_URL', 'must start with smtp:// or smtps://.')
  return value
}

const proxies = (value: string | undefined): Env['trustProxy'] => {
  if (value === undefined || ['0', 'off', 'false', 'no'].includes(value.toLowerCase())) return false
  if (/^\d+$/.test(value)) return integer('TRUST_PROXY', value, 0, 1, 10)
  const list = value.split(',').map((each) => each.trim())
  if (list.every((each) => /^(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d{1,3})?)$/i.test(each)))
    return list
  throw new EnvError(
    'TRUST_PROXY',
    'must be the number of proxies in front, or their addresses. “true” would let anybody pretend an address.',
  )
}

const origins = (value: string | undefined): Env['corsOrigins'] =>
  value === undefined || value === '*'
    ? '*'
    : value.split(',').map((each) => origin('CORS_ORIGINS', each.trim()))
