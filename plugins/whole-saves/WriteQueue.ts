import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import { DatabaseLocked, WriteAbandoned } from './errors'
import type { ResolvedWholeSavesOptions } from './options'
import { Turns } from './Turns'

/** One write that is under way: a transaction, or a savepoint of the write that it is part of. */
type Write = {
  state: 'open' | 'ended' | 'abandoned'
  parent: Write | undefined
  depth: number
  /** Its parts, one at a time: savepoints are a stack. */
  parts: Turns
}

/** The connection that writes. */
export type Writer = { current: () => Client; reopen: () => Promise<void> }

const probe = 'PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; COMMIT; PRAGMA busy_timeout = 100'

/** A schema change copies whole tables, and other processes wait for it at their start. */
const schemaChangeTimeoutMs = 600_000

/**
 * Gives each write the one writing connection for itself, in a transaction from its beginning to its end. A write inside
 * a write becomes a part of it, found by the asynchronous context and not by an argument.
 */
export class WriteQueue {
  readonly #writer: Writer
  readonly #options: ResolvedWholeSavesOptions
  readonly #writes = new Turns()
  readonly #context = new AsyncLocalStorage<Write>()

  constructor(writer: Writer, options: ResolvedWholeSavesOptions) {
    this.#writer = writer
    this.#options = options
  }

  /**
   * Runs `work` and keeps all that it wrote, or nothing if it fails.
   * @throws {DatabaseLocked} where another process does not let go of the file
   * @throws {WriteAbandoned} where it takes longer than a write may
   */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    const parent = this.#current()
    if (parent) return parent.parts.take(() => this.#part(parent, work))
    const { lockTimeoutMs, writeTimeoutMs } = this.#options
    return this.#writes.take(() => this.#whole(work, lockTimeoutMs, writeTimeoutMs))
  }

  /**
   * As `run`, with foreign keys unchecked until the end, as SQLite wants it where tables are made anew
   * (https://www.sqlite.org/lang_altertable.html#otheralter).
   */
  async changeSchema<T>(work: () => Promise<T>): Promise<T> {
    const parent = this.#current()
    if (parent) return parent.parts.take(() => this.#part(parent, work))
    return this.#writes.take(async () => {
      await this.#execute('PRAGMA foreign_keys = OFF')
      try {
        const checked = () => this.#withIntactReferences(work)
        return await this.#whole(checked, schemaChangeTimeoutMs, schemaChangeTimeoutMs)
      } finally {
        await this.#execute('PRAGMA foreign_keys = ON')
      }
    })
  }

  /** Runs a statement that can't be in a transaction, between two writes. */
  between<T>(work: () => Promise<T>): Promise<T> {
    return this.#writes.take(work)
  }

  /** Whether the caller is part of a write that is under way. @throws {WriteAbandoned} where that was rolled back */
  inside(): boolean {
    return this.#current() !== undefined
  }

  /** Runs a single statement of the write that the caller is part of, between the parts of that write. */
  statement<T>(work: () => Promise<T>): Promise<T> {
    const write = this.#current()
    return write && !write.parts.idle ? write.parts.take(work) : work()
  }

  /** Resolves when all writes are over. */
  drained(): Promise<void> {
    return this.#writes.drained()
  }

  /**
   * The innermost open write that the caller is part of. What was left running after its part had ended belongs to the
   * write around it as long as that is open, and after that it is on its own.
   */
  #current(): Write | undefined {
    const around: Write[] = []
    for (let at = this.#context.getStore(); at; at = at.parent) around.push(at)
    for (const write of around) this.#refuseAbandoned(write)
    return around.find(({ state }) => state === 'open')
  }

  #refuseAbandoned(write: Write) {
    if (write.state === 'abandoned') throw new WriteAbandoned(this.#options.writeTimeoutMs)
  }

  async #whole<T>(work: () => T | Promise<T>, lockTimeoutMs: number, writeTimeoutMs: number): Promise<T> {
    await this.#begin(lockTimeoutMs)
    const write: Write = { state: 'open', parent: undefined, depth: 0, parts: new Turns() }
    try {
      const result = await this.#within(writeTimeoutMs, write, () => this.#toItsEnd(write, work))
      await this.#execute('COMMIT')
      return result
    } catch (error) {
      await this.#rollBack()
      throw error
    }
  }

  async #part<T>(parent: Write, work: () => T | Promise<T>): Promise<T> {
    const write: Write = { state: 'open', parent, depth: parent.depth + 1, parts: new Turns() }
    const execute = (sql: string) => {
      for (let at: Write | undefined = write; at; at = at.parent) this.#refuseAbandoned(at)
      return this.#execute(sql)
    }
    const savepoint = `part_${write.depth}`
    await execute(`SAVEPOINT ${savepoint}`)
    try {
      const result = await this.#toItsEnd(write, work)
      await execute(`RELEASE ${savepoint}`)
      return result
    } catch (error) {
      await execute(`ROLLBACK TO ${savepoint}`)
      await execute(`RELEASE ${savepoint}`)
      throw error
    }
  }

  /** Parts that `work` did not wait for are waited for here, so that the end cuts none of them in two. */
  async #toItsEnd<T>(write: Write, work: () => T | Promise<T>): Promise<T> {
    try {
      return await this.#context.run(write, work)
    } finally {
      await write.parts.drained()
      if (write.state === 'open') write.state = 'ended'
    }
  }

  async #within<T>(limitMs: number, write: Write, work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        write.state = 'abandoned'
        reject(new WriteAbandoned(limitMs))
      }, limitMs)
    })
    try {
      return await Promise.race([work(), limit])
    } finally {
      clearTimeout(timer)
    }
  }

  /**
   * SQLite's own waiting would stop the event loop, so that a busy file is asked for again and again. The question is a
   * transaction of its own, in several statements: a single BEGIN that fails as busy stays open in libsql, and nothing
   * can be committed on its connection until it is collected.
   */
  async #begin(timeoutMs: number): Promise<void> {
    const startedAt = performance.now()
    for (;;) {
      try {
        await this.#writer.current().executeMultiple(probe)
        return await this.#beginAfterProbe()
      } catch (error) {
        if (!isBusy(error)) throw error
        const waitedMs = Math.round(performance.now() - startedAt)
        if (waitedMs >= timeoutMs) throw new DatabaseLocked(waitedMs)
      }
      // At random, so that processes that wait for each other don't keep step.
      await sleep(1 + Math.random() * 9)
    }
  }

  /** Another process may have been faster by a hair; what it holds it holds for milliseconds. */
  async #beginAfterProbe(): Promise<void> {
    try {
      await this.#execute('BEGIN IMMEDIATE')
    } catch (error) {
      if (isBusy(error)) await this.#writer.reopen()
      throw error
    }
  }

  async #rollBack(): Promise<void> {
    try {
      await this.#execute('ROLLBACK')
    } catch (error) {
      // SQLite has done it already after some failures (a full disk); everything else must be heard of.
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
    }
  }

  async #withIntactReferences<T>(work: () => Promise<T>): Promise<T> {
    const before = await this.#schemaVersion()
    const result = await work()
    if ((await this.#schemaVersion()) === before) return result
    const broken = await this.#execute('PRAGMA foreign_key_check')
    if (broken.rows.length === 0) return result
    const tables = [...new Set(broken.rows.map((row) => String(row.table)))]
    throw new Error(`The change of the schema leaves references to nothing in: ${tables.join(', ')}.`)
  }

  async #schemaVersion(): Promise<unknown> {
    return (await this.#execute('PRAGMA schema_version')).rows[0]?.schema_version
  }

  #execute(sql: string) {
    return this.#writer.current().execute(sql)
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
