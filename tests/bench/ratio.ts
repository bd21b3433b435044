import { fork } from 'node:child_process'
import autocannon from 'autocannon'

/** One request, as it is sent again and again. */
export type BenchRequest = {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
}

export type Ratio = {
  /** Median requests per second of the product, and of the raw server that answers the same bytes. */
  product: number
  raw: number
  /** Median of the rounds' ratios: the two are measured in turn, so a machine that slows down slows both. */
  share: number
  /** Size of one answer's body. */
  bytes: number
}

const rounds = 5
const secondsEach = 3
const connections = 10

/**
 * Requests per second of the product as a share of a raw node:http server that answers the same bytes.
 * @throws when an answer is not a 200: a benchmark of errors says nothing
 */
export const measureRatio = async (productUrl: string, request: BenchRequest): Promise<Ratio> => {
  const sample = await fetch(productUrl + request.path, {
    method: request.method ?? 'GET',
    ...(request.headers ? { headers: request.headers } : {}),
    ...(request.body ? { body: request.body } : {}),
  })
  if (sample.status !== 200)
    throw new Error(`${request.path} answered ${sample.status}: ${await sample.text()}`)
  const body = Buffer.from(await sample.arrayBuffer())
  const raw = await startRaw(body, sample.headers.get('content-type') ?? 'application/octet-stream')
  try {
    await fire(productUrl, request, 1)
    await fire(raw.url, request, 1)
    const pairs: { product: number; raw: number }[] = []
    for (let round = 0; round < rounds; round++) {
      pairs.push({
        product: await fire(productUrl, request, secondsEach),
        raw: await fire(raw.url, request, secondsEach),
      })
    }
    return {
      product: median(pairs.map((pair) => pair.product)),
      raw: median(pairs.map((pair) => pair.raw)),
      share: median(pairs.map((pair) => pair.product / pair.raw)),
      bytes: body.length,
    }
  } finally {
    raw.stop()
  }
}

const fire = async (base: string, request: BenchRequest, seconds: number): Promise<number> => {
  const result = await autocannon({
    url: base + request.path,
    connections,
    duration: seconds,
    method: request.method ?? 'GET',
    ...(request.headers ? { headers: request.headers } : {}),
    ...(request.body ? { body: request.body } : {}),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${request.path}: ${result.non2xx} refusals and ${result.errors} errors under load`)
  return result.requests.total / result.duration
}

const startRaw = (body: Buffer, contentType: string): Promise<{ url: string; stop: () => void }> =>
  new Promise((resolve, reject) => {
    const server = fork(new URL('./rawServer.mjs', import.meta.url))
    server.once('error', reject)
    server.once('message', (message: { port: number }) =>
      resolve({ url: `http://127.0.0.1:${message.port}`, stop: () => server.kill() }),
    )
    server.send({ headers: { 'Content-Type': contentType }, body: body.toString('base64') })
  })

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
