import { fork } from 'node:child_process'
import { Agent, request } from 'node:http'

/** So many at once, for so long or until so many are done. */
export type Fire = { atOnce: number } & ({ seconds: number } | { people: number })

let people = 0

/** Signs up a new person each time. @returns sign-ups per second */
export const signUps = (url: string, body: object) => async (fire: Fire) => {
  const agent = new Agent({ keepAlive: true, maxSockets: fire.atOnce })
  const start = performance.now()
  let begun = 0
  const goesOn = () =>
    'people' in fire ? begun < fire.people : performance.now() - start < fire.seconds * 1000
  const worker = async () => {
    while (goesOn()) {
      begun += 1
      people += 1
      await post(
        agent,
        url,
        JSON.stringify({ ...body, name: `Person ${people}`, email: `p${people}@example.org` }),
      )
    }
  }
  await Promise.all(Array.from({ length: fire.atOnce }, worker))
  agent.destroy()
  return (begun / (performance.now() - start)) * 1000
}

/** @throws when the answer is not a 201: a benchmark of errors says nothing */
const post = (agent: Agent, url: string, body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const outgoing = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () =>
        answer.statusCode === 201 ? resolve() : reject(new Error(`${url} answered ${answer.statusCode}`)),
      )
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })

export const startRawInsert = (file: string): Promise<{ url: string; stop: () => void }> =>
  new Promise((resolve, reject) => {
    const server = fork(new URL('./rawInsert.mjs', import.meta.url), [file])
    server.once('error', reject)
    server.once('message', ({ port }: { port: number }) =>
      resolve({ url: `http://127.0.0.1:${port}`, stop: () => server.kill() }),
    )
  })

/** A session of an event, as the first user of a new database makes it. */
export const makeSession = async (base: string, event: string, capacity: number): Promise<string> => {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const send = async (path: string, body: object) => {
    const answer = await fetch(`${base}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const password = crypto.randomUUID()
  const { token } = await send('/users/first-register', { email: 'staff@example.org', password })
  headers.authorization = `JWT ${token}`
  const registration = { enabled: true, capacity }
  const { doc } = await send('/sessions', { event, slug: 'talk', _status: 'published', registration })
  return doc.id
}
