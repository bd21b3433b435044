/**
 * `npm run bench:registration`: sign-ups per second as a share of a node:http server that does one INSERT into SQLite
 * with the same pragmas, both in this run. A share below its limit ends the process with 1.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { startDeskProcess } from '../int/plugins/registration/processes/startDeskProcess'
import { type Fire, makeSession, signUps, startRawInsert } from './signUps'

const rounds = 5
const secondsEach = 1.5
const onTheRoster = 5000

/**
 * The limits are two thirds of what was measured on two quiet cores with a quick disk, where the bare server is at its
 * best: 23, 29, 23, 39, 22 and 33 %. With a slow disk the shares are two to five times as high.
 */
const cases = [
  { name: 'one at a time', limit: 0.15, atOnce: 1 },
  { name: '20 at once', limit: 0.19, atOnce: 20 },
  { name: '20 at once, with a session and a category', limit: 0.15, atOnce: 20, wishes: true },
  { name: '20 at once, to be confirmed', limit: 0.25, atOnce: 20, confirmAddress: true },
  { name: 'one at a time, 5,000 on the roster', limit: 0.14, atOnce: 1, roster: onTheRoster },
  { name: '20 at once, 5,000 on the roster', limit: 0.2, atOnce: 20, roster: onTheRoster },
]

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const folder = await mkdtemp(join(tmpdir(), 'rostrum-bench-'))
const database = `file:${join(folder, 'desk.db')}`
const raw = await startRawInsert(join(folder, 'raw.db'))
const desk = await startDeskProcess({ url: database })
const registrations = createClient({ url: database })

/** So that what the product still does of its round does not slow the raw server down. */
const mailsHandedOver = async () => {
  const due = 'SELECT count(*) AS due FROM registrations WHERE mail_due IS NOT NULL'
  while (Number((await registrations.execute(due)).rows[0]?.due) > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const measure = async ({ atOnce, wishes, confirmAddress = false, roster = 0 }: (typeof cases)[number]) => {
  // The cap is held and nobody is turned away; most people get their places, the rest wait.
  const event = await desk.make({
    capacity: roster + 5000,
    confirmAddress,
    ...(wishes ? { categories: [{ key: 'press', label: 'Press', capacity: 4000 }] } : {}),
  })
  const more = wishes ? { category: 'press', sessions: [await makeSession(desk.url, event, 3000)] } : {}
  const product = signUps(`${desk.url}/api/registrations`, { event, ...more })
  const plain = signUps(raw.url, { event })
  await product({ atOnce: 20, people: roster })
  const slice: Fire = { atOnce, seconds: secondsEach }
  await product(slice)
  await mailsHandedOver()
  await plain(slice)
  const pairs: { product: number; raw: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const signedUp = await product(slice)
    await mailsHandedOver()
    pairs.push({ product: signedUp, raw: await plain(slice) })
  }
  return {
    product: median(pairs.map((pair) => pair.product)),
    raw: median(pairs.map((pair) => pair.raw)),
    // The two are measured in turn, so that a machine that slows down slows both.
    share: median(pairs.map((pair) => pair.product / pair.raw)),
  }
}

try {
  const rows = []
  for (const one of cases) {
    const { product, raw, share } = await measure(one)
    rows.push({
      case: one.name,
      'product/s': Math.round(product),
      'raw/s': Math.round(raw),
      'share %': Number((share * 100).toFixed(1)),
      'limit %': Number((one.limit * 100).toFixed(1)),
    })
    if (share < one.limit) process.exitCode = 1
  }
  // biome-ignore lint/suspicious/noConsole: the table is what this script is run for
  console.table(rows)
} finally {
  raw.stop()
  registrations.close()
  await desk.kill()
  await rm(folder, { recursive: true, force: true })
}
