import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isWhole, programme, programmesOf, startProgrammes } from './programmes'

/** Each costs the start of a process. Raise it to search on: KILLS=100. */
const kills = Number(process.env.KILLS ?? 4)

let folder: string
let payload: Payload
let id: string
const file = () => join(folder, 'test.db')

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-kill-'))
  payload = await startProgrammes(file())
  id = (await programmesOf(payload).create(programme(0))).id
})

afterEach(async () => {
  await payload.destroy()
  await rm(folder, { recursive: true, force: true })
})

const startProcess = (script: string, ...args: string[]) =>
  spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', join(import.meta.dirname, script), file(), ...args],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )

const saveInAnotherProcess = (guard: 'whole' | 'none', fate: 'die-before-insert' | 'be-killed') =>
  startProcess('saveForever.ts', id, guard, fate)

const stored = () => programmesOf(payload).findByID(id)

describe('wholeSaves, killed', () => {
  it('keeps the old document when the process dies between deleting and inserting its panel', async () => {
    const [, signal] = await once(saveInAnotherProcess('whole', 'die-before-insert'), 'exit')
    expect(signal).toBe('SIGKILL')
    expect(await stored()).toMatchObject(programme(0))
  })

  it('is what keeps it: without the guard the same death loses the panel', async () => {
    const [, signal] = await once(saveInAnotherProcess('none', 'die-before-insert'), 'exit')
    expect(signal).toBe('SIGKILL')
    expect((await stored()).panel).toEqual([])
  })

  it('leaves a whole document after SIGKILL at any instant', async () => {
    const saves: string[] = []
    for (const delayMs of delays(kills)) {
      const child = saveInAnotherProcess('whole', 'be-killed')
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, delayMs))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const found = await stored()
      expect(isWhole(found), `${found.title} after ${delayMs} ms: ${JSON.stringify(found.panel)}`).toBe(true)
      saves.push(found.title)
    }
    expect(new Set(saves).size, `the processes were killed while they saved: ${saves}`).toBeGreaterThan(1)
  }, 240_000)
})

describe('wholeSaves in several processes', () => {
  it('keeps every save that was answered', async () => {
    const exits = [100, 200, 300].map((first) => once(startProcess('createMany.ts', String(first)), 'exit'))
    expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0])
    const found = (await programmesOf(payload).all()).filter((doc) => doc.id !== id)
    expect(found.filter(isWhole).length).toBe(120)
  })
})

/** Milliseconds between 10 and 210, the same ones in each run (a linear congruential generator). */
const delays = (count: number): number[] => {
  let state = 20_261_123
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return 10 + (state % 201)
  })
}
