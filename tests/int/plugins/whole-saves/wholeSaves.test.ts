import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inOneWrite, writeMethodsOf } from '../../../../plugins/whole-saves'
import { isWhole, programme, programmesOf, startProgrammes } from './programmes'

let folder: string
const started: Payload[] = []
const start = async (options?: Parameters<typeof startProgrammes>[1]) => {
  const payload = await startProgrammes(join(folder, 'test.db'), options)
  started.push(payload)
  return payload
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-whole-'))
})

afterEach(async () => {
  await Promise.all(started.splice(0).map((payload) => payload.destroy()))
  await rm(folder, { recursive: true, force: true })
})

/** Does something first where a panel is inserted, after the old one is deleted. */
const beforeThePanel = (payload: Payload, first: () => Promise<void>) => {
  // The type of an adapter in general does not tell of the steps that this one is made of.
  const steps = payload.db as unknown as { insert: (args: { tableName: string }) => Promise<unknown> }
  const insert = steps.insert
  steps.insert = async (args) => {
    if (args.tableName === 'programmes_panel') await first()
    return insert.call(steps, args)
  }
  return () => {
    steps.insert = insert
  }
}

const failAtThePanel = (payload: Payload) =>
  beforeThePanel(payload, () => Promise.reject(new Error('The disk is gone.')))

const pauseAtThePanel = (payload: Payload) => {
  let reach = () => {}
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  beforeThePanel(payload, () => {
    reach()
    return ended
  })
  return { reached, end: () => end() }
}

describe('writeMethodsOf', () => {
  it('names every method with which Payload’s adapter writes documents', async () => {
    const { db } = await start()
    expect(writeMethodsOf(db)).toEqual([
      'create',
      'createGlobal',
      'createGlobalVersion',
      'createVersion',
      'deleteMany',
      'deleteOne',
      'deleteVersions',
      'updateGlobal',
      'updateGlobalVersion',
      'updateJobs',
      'updateMany',
      'updateOne',
      'updateVersion',
      'upsert',
    ])
  })

  it('leaves out only methods that are known not to write documents: look at a new one before adding it', async () => {
    const { db } = await start()
    const methods = Object.entries(db).filter(([, member]) => typeof member === 'function')
    const writing = writeMethodsOf(db)
    expect(
      methods
        .map(([name]) => name)
        .filter((name) => !writing.includes(name))
        .sort(),
    ).toEqual([
      'beginTransaction',
      'commitTransaction',
      'connect',
      'convertPathToJSONTraversal',
      'count',
      'countDistinct',
      'countGlobalVersions',
      'countVersions',
      'createJSONQuery',
      'createMigration',
      'deleteWhere',
      'destroy',
      'dropDatabase',
      'execute',
      'find',
      'findDistinct',
      'findGlobal',
      'findGlobalVersions',
      'findOne',
      'findVersions',
      'generateSchema',
      'init',
      'insert',
      'migrate',
      'migrateDown',
      'migrateFresh',
      'migrateRefresh',
      'migrateReset',
      'migrateStatus',
      'queryDrafts',
      'rejectInitializing',
      'requireDrizzleKit',
      'resolveInitializing',
      'rollbackTransaction',
    ])
  })
})

describe('wholeSaves', () => {
  it('keeps the old document when a save fails half-way', async () => {
    const payload = await start()
    const { create, update, findByID } = programmesOf(payload)
    const { id } = await create(programme(1))
    const repair = failAtThePanel(payload)
    await expect(update(id, programme(2))).rejects.toThrow('The disk is gone.')
    repair()
    expect(await findByID(id)).toMatchObject(programme(1))
    expect(await update(id, programme(3))).toMatchObject(programme(3))
  })

  it('is what keeps it: without the guard the same failure loses the panel', async () => {
    const payload = await start({ guard: 'none' })
    const { create, update, findByID } = programmesOf(payload)
    const { id } = await create(programme(1))
    failAtThePanel(payload)
    await expect(update(id, programme(2))).rejects.toThrow('The disk is gone.')
    expect(await findByID(id)).toMatchObject({ title: 'Programme 2', panel: [] })
  })

  it.each([
    ['the old document', 'whole', 'Programme 1', 6],
    ['half of the new one', 'none', 'Programme 2', 0],
  ] as const)('shows a reader %s while one is saved with the guard %s', async (_, guard, title, people) => {
    const payload = await start({ guard })
    const { create, update, findByID } = programmesOf(payload)
    const { id } = await create(programme(1))
    const pause = pauseAtThePanel(payload)
    const saving = update(id, programme(2))
    await pause.reached
    const seen = await findByID(id)
    pause.end()
    await saving
    expect([seen.title, seen.panel.length]).toEqual([title, people])
    expect(await findByID(id)).toMatchObject(programme(2))
  })

  it('keeps every one of 60 saves at once', async () => {
    const { create, all } = programmesOf(await start())
    const numbers = Array.from({ length: 60 }, (_, number) => number)
    await Promise.all(numbers.map((number) => create(programme(number))))
    const found = await all()
    expect(found.map(({ title }) => title).sort()).toEqual(numbers.map((n) => `Programme ${n}`).sort())
    expect(found.filter((doc) => !isWhole(doc))).toEqual([])
  })

  it('keeps the saves of two connected instances at once', async () => {
    const [one, two] = [programmesOf(await start()), programmesOf(await start({ fresh: false }))]
    const numbers = Array.from({ length: 30 }, (_, number) => number)
    await Promise.all([
      ...numbers.map((number) => one.create(programme(number))),
      ...numbers.map((number) => two.create(programme(100 + number))),
    ])
    expect((await one.all()).filter(isWhole).length).toBe(60)
    expect(await two.all()).toEqual(await one.all())
  })

  it('waits for another process without stopping the event loop, and then writes', async () => {
    const payload = await start()
    const { create, all } = programmesOf(payload)
    const other = await lockedByAnother()
    const creating = create(programme(1))
    let ticks = 0
    const ticking = setInterval(() => {
      ticks += 1
    }, 5)
    await new Promise((resolve) => setTimeout(resolve, 200))
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(10)
    expect(await all()).toEqual([])
    await other.execute('COMMIT')
    await creating
    expect((await all()).map(({ title }) => title)).toEqual(['Programme 1'])
    other.close()
  })

  it('refuses a write with a code when another process does not let go', async () => {
    const payload = await start({ lockTimeoutMs: 50 })
    const { create, all } = programmesOf(payload)
    const other = await lockedByAnother()
    await expect(create(programme(1))).rejects.toMatchObject({
      status: 503,
      data: { code: 'database-locked' },
    })
    await other.execute('COMMIT')
    other.close()
    await create(programme(2))
    expect((await all()).map(({ title }) => title)).toEqual(['Programme 2'])
  })

  const lockedByAnother = async (): Promise<Client> => {
    const other = createClient({ url: `file:${join(folder, 'test.db')}` })
    await other.execute('BEGIN IMMEDIATE')
    return other
  }
})

describe('inOneWrite', () => {
  it('keeps all of it', async () => {
    const payload = await start()
    const { create, findByID, all } = programmesOf(payload)
    const seen = await inOneWrite(payload, async () => {
      const { id } = await create(programme(1))
      await create(programme(2))
      return findByID(id)
    })
    expect(seen).toMatchObject(programme(1))
    expect((await all()).map(({ title }) => title)).toEqual(['Programme 1', 'Programme 2'])
  })

  it('keeps nothing of it when it fails, and shows nothing of it meanwhile', async () => {
    const payload = await start()
    const { create, all } = programmesOf(payload)
    let seenOutside = -1
    let tell = () => {}
    const outside = new Promise<void>((resolve) => {
      tell = resolve
    }).then(async () => {
      seenOutside = (await all()).length
    })
    const failing = inOneWrite(payload, async () => {
      await create(programme(1))
      tell()
      await outside
      throw new Error('Changed my mind.')
    })
    await expect(failing).rejects.toThrow('Changed my mind.')
    expect(seenOutside).toBe(0)
    expect(await all()).toEqual([])
  })

  it('undoes a part that fails and is caught, and keeps the rest', async () => {
    const payload = await start()
    const { create, all } = programmesOf(payload)
    await inOneWrite(payload, async () => {
      await create(programme(1))
      await expect(create(programme(1))).rejects.toMatchObject({ name: 'ValidationError' })
      const failing = inOneWrite(payload, async () => {
        await create(programme(2))
        throw new Error('Not this one.')
      })
      await expect(failing).rejects.toThrow('Not this one.')
      await Promise.all([create(programme(3)), create(programme(4)), create(programme(3)).catch(() => null)])
    })
    const found = await all()
    expect(found.map(({ title }) => title)).toEqual(['Programme 1', 'Programme 3', 'Programme 4'])
    expect(found.filter((doc) => !isWhole(doc))).toEqual([])
  })

  it('takes in a part that it did not wait for, and lets go of what comes later', async () => {
    const payload = await start()
    const { create, all } = programmesOf(payload)
    let later: Promise<unknown> = Promise.resolve()
    await inOneWrite(payload, async () => {
      void create(programme(1))
      later = new Promise((resolve) => setTimeout(resolve, 30)).then(() => create(programme(2)))
      await create(programme(3))
    })
    expect((await all()).map(({ title }) => title)).toEqual(['Programme 1', 'Programme 3'])
    await later
    expect((await all()).map(({ title }) => title)).toEqual(['Programme 1', 'Programme 2', 'Programme 3'])
  })

  it('takes in what goes on after the part that began it', async () => {
    const payload = await start({ writeTimeoutMs: 2000 })
    const { create, all } = programmesOf(payload)
    await inOneWrite(payload, async () => {
      let later: Promise<unknown> = Promise.resolve()
      await inOneWrite(payload, async () => {
        later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => create(programme(1)))
      })
      await later
    })
    expect((await all()).map(({ title }) => title)).toEqual(['Programme 1'])
  })

  it('does not let one that hangs stop the others', async () => {
    const payload = await start({ writeTimeoutMs: 100 })
    const { create, all } = programmesOf(payload)
    let wake = () => {}
    let late: Promise<unknown> = Promise.resolve()
    const hanging = inOneWrite(payload, async () => {
      await create(programme(1))
      await new Promise<void>((resolve) => {
        wake = resolve
      })
      late = create(programme(2))
      await late
    })
    const waiting = create(programme(3))
    await expect(hanging).rejects.toMatchObject({ status: 503, data: { code: 'write-abandoned' } })
    await waiting
    wake()
    await new Promise((resolve) => setImmediate(resolve))
    await expect(late).rejects.toMatchObject({ data: { code: 'write-abandoned' } })
    expect((await all()).map(({ title }) => title)).toEqual(['Programme 3'])
  })

  it('just runs on a database without the queue', async () => {
    const payload = await start({ guard: 'none' })
    const { create, all } = programmesOf(payload)
    await expect(
      inOneWrite(payload, async () => {
        await create(programme(1))
        throw new Error('Too late.')
      }),
    ).rejects.toThrow('Too late.')
    expect((await all()).map(({ title }) => title)).toEqual(['Programme 1'])
  })
})
