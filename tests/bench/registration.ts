/**
 * `npx tsx --conditions=production tests/bench/registration.ts`: sign-ups per second, one at a time and 20 at once, as a
 * share of a node:http server that does one INSERT into SQLite with the same pragmas, both in this run.
 */
import { fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDeskProcess } from '../int/plugins/registration/startDeskProcess'

const rounds = 3
const secondsEach = 3
let people = 0

const post = (agent: Agent, url: string, body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const outgoing = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () =>
        answer.statusCode === 201 ? resolve() : reject(new Error(`answered ${answer.statusCode}`)),
      )
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })

/** Sign-ups per second with so many at once. */
const fire = async (url: string, event: string, atOnce: number): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const start = performance.now()
  let done = 0
  const worker = async () => {
    while (performance.now() - start < secondsEach * 1000) {
      people += 1
      await post(
        agent,
        url,
        JSON.stringify({ event, name: `Person ${people}`, email: `p${people}@example.org` }),
      )
      done += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  agent.destroy()
  return (done / (performance.now() - start)) * 1000
}

const startRaw = (file: string): Promise<{ url: string; stop: () => void }> =>
  new Promise((resolve, reject) => {
    const server = fork(new URL('./rawInsert.mjs', import.meta.url), [file])
    server.once('error', reject)
    server.once('message', ({ port }: { port: number }) =>
      resolve({ url: `http://127.0.0.1:${port}`, stop: () => server.kill() }),
    )
  })

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const folder = await mkdtemp(join(tmpdir(), 'rostrum-bench-'))
const raw = await startRaw(join(folder, 'raw.db'))
const desk = await startDeskProcess({ url: `file:${join(folder, 'desk.db')}` })
try {
  for (const atOnce of [1, 20]) {
    // The cap is held and nobody is turned away; most of a run's people get their places, the rest wait.
    const event = await desk.make({ capacity: 5000 })
    const pairs: { product: number; raw: number }[] = []
    await fire(`${desk.url}/api/registrations`, event, atOnce)
    for (let round = 0; round < rounds; round += 1) {
      pairs.push({
        product: await fire(`${desk.url}/api/registrations`, event, atOnce),
        raw: await fire(raw.url, event, atOnce),
      })
    }
    const share = median(pairs.map((pair) => pair.product / pair.raw))
    const line = {
      atOnce,
      product: median(pairs.map((pair) => pair.product)),
      raw: median(pairs.map((pair) => pair.raw)),
    }
    process.stdout.write(`${JSON.stringify({ ...line, share: Number(share.toFixed(3)) })}\n`)
  }
} finally {
  raw.stop()
  await desk.kill()
  await rm(folder, { recursive: true, force: true })
}
