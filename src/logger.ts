import { pino, stdSerializers } from 'pino'
import pretty from 'pino-pretty'
import { withoutPersonalData } from './domain/withoutPersonalData'
import { env } from './env'

/** An error as the log may know it: what and where, without the values that a database puts into its messages. */
const describeError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const { code, status, data } = error as Error & {
    code?: unknown
    status?: unknown
    data?: { code?: unknown }
  }
  const { type } = stdSerializers.err(error)
  return {
    type,
    message: withoutPersonalData(error.message),
    code: data?.code ?? code,
    status,
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
    cause: error.cause instanceof Error ? withoutPersonalData(error.cause.message) : undefined,
  }
}

const personalKeys = [
  'email',
  'name',
  'phone',
  'to',
  'replyTo',
  'token',
  'password',
  'apiKey',
  'ip',
  'cookie',
]

/**
 * Lines of JSON for machines, coloured text for a terminal. Holds no personal data, whoever writes to it: addresses
 * and database parameters are cut out of messages, and keys that name a person are left out.
 */
export const logger = pino(
  {
    level: env.logLevel,
    base: undefined,
    redact: { paths: personalKeys.flatMap((key) => [key, `*.${key}`]), remove: true },
    serializers: { err: describeError, error: describeError },
    hooks: {
      logMethod(args, method) {
        // The message is the first or the second argument, with or without an object before it.
        const cleaned = args.map((arg) =>
          typeof arg === 'string' ? withoutPersonalData(arg) : withCleanMessage(arg),
        )
        method.apply(this, cleaned as Parameters<typeof method>)
      },
    },
  },
  process.stdout.isTTY
    ? pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', sync: true })
    : undefined,
)

const withCleanMessage = (arg: unknown): unknown => {
  if (arg instanceof Error) return { err: arg, msg: withoutPersonalData(arg.message) }
  if (typeof arg !== 'object' || arg === null) return arg
  const { err, msg } = arg as { err?: unknown; msg?: unknown }
  // Where a line has no message, pino takes the error's own, as it is.
  const message = msg ?? (err instanceof Error ? err.message : undefined)
  return typeof message === 'string' ? { ...arg, msg: withoutPersonalData(message) } : arg
}
