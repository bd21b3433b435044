import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises'
import { isRefusal, refuse } from '../domain/refusal'
import { catchUp } from '../domain/serve'
import { Sheet } from '../domain/sheet'
import { RegistrationError } from '../errors'
import type { Context } from './context'
import { findRegistration } from './findRegistration'
import { findEntry, isCurrent, type KnownRoster, loadRoster } from './loadRoster'
import { publishedSettings } from './publishedSettings'
import type { RegistrationDoc } from './registrationDoc'
import { type Draft, store } from './store'
import type { Task } from './task'

const batchSize = 64
const attempts = 40
const rostersKept = 200

type Waiting = {
  task: Task<unknown>
  resolve: (result: unknown) => void
  reject: (error: unknown) => void
}

/** A rule broke on one task of a batch. */
class TaskFault extends Error {
  constructor(
    readonly waiting: Waiting,
    override readonly cause: unknown,
  ) {
    super('A task could not be decided.')
  }
}

type Line = {
  waiting: Waiting[]
  known: KnownRoster | null
  /** Nobody else has written of late, so that what is known may well be true: the write finds out. */
  alone: boolean
  busy: boolean
}

/**
 * Those who come first. Of one registration there is one task in a write: each act has its own line in the history, and
 * sees what the one before has left.
 */
const takeBatch = (line: Line): Waiting[] => {
  const batch: Waiting[] = []
  const later: Waiting[] = []
  const loaded = new Set<string>()
  // All are looked at: who acts again and again on one registration keeps nobody else out of the write.
  for (const one of line.waiting) {
    const { loads } = one.task
    const isSecond = loads !== undefined && loaded.has(loads)
    if (isSecond || batch.length === batchSize) later.push(one)
    else batch.push(one)
    if (loads !== undefined) loaded.add(loads)
  }
  line.waiting = later
  return batch
}

/**
 * The one place where places are claimed and freed. Tasks of an event are decided one after the other, many in one
 * write; the write counts only if nobody else has moved the event's ledger since it was read.
 */
export class Desk {
  private readonly lines = new Map<string, Line>()

  constructor(
    private readonly context: Context,
    /** Called after a write that left mails to be sent. */
    private readonly onMailDue: () => void = () => {},
  ) {}

  /**
   * @returns what the task decided, once it is stored
   * @throws RegistrationError where the rules refuse it, or where others were faster again and again (`busy`)
   */
  do<T>(event: string, task: Task<T>): Promise<T> {
    const line = this.line(event)
    return new Promise<T>((resolve, reject) => {
      line.waiting.push({ task, resolve: resolve as (result: unknown) => void, reject })
      if (!line.busy) void this.work(event, line)
    })
  }

  /**
   * Reads the registrations as they are at this moment, whatever has lapsed by now and whoever is served by it included.
   * Nothing is written, and nobody who signs up waits for it.
   */
  async look<T>(event: string, read: (sheet: Sheet, now: number) => T): Promise<T> {
    const line = this.line(event)
    const known = await loadRoster(this.context, event, line.known)
    if (!line.busy) line.known = known
    const sheet = new Sheet(known.roster)
    const now = Date.now()
    catchUp(sheet, now)
    return read(sheet, now)
  }

  /** Forgets what it knows of an event, so that the next task counts the registrations anew. */
  forget(event: string): void {
    const line = this.lines.get(event)
    if (line) line.known = null
  }

  private line(event: string): Line {
    const line = this.lines.get(event) ?? { waiting: [], known: null, alone: false, busy: false }
    this.lines.delete(event)
    this.lines.set(event, line)
    for (const [other, { busy }] of this.lines) {
      if (this.lines.size <= rostersKept) break
      if (!busy && other !== event) this.lines.delete(other)
    }
    return line
  }

  private async work(event: string, line: Line): Promise<void> {
    line.busy = true
    while (line.waiting.length > 0) {
      // Requests that have arrived get into the same write.
      await nextTurnOfTheLoop()
      const batch = takeBatch(line)
      try {
        await this.serve(event, line, batch)
      } catch (error) {
        line.known = null
        if (error instanceof TaskFault) {
          // Nothing is written yet: the others are decided again without it.
          error.waiting.reject(error.cause)
          line.waiting.unshift(...batch.filter((waiting) => waiting !== error.waiting))
        } else for (const { reject } of batch) reject(error)
      }
    }
    line.busy = false
  }

  private async serve(event: string, line: Line, batch: Waiting[]): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = line.known
      const guessed = line.alone && before !== null
      const known = guessed ? before : await loadRoster(this.context, event, before)
      line.known = known
      line.alone = known === before
      const draft = await this.decide(event, known, batch).catch(async (error: unknown) => {
        // A rule may break on what is no longer true.
        if (guessed && !(await isCurrent(this.context, event, known))) return null
        throw error
      })
      const stored = draft && (await store(this.context, known, draft))
      if (!stored) {
        line.alone = false
        if (!guessed) await new Promise((resolve) => setTimeout(resolve, Math.random() * 4 * (attempt + 1)))
        continue
      }
      for (const [index, { resolve, reject }] of batch.entries()) {
        const outcome = draft.outcomes[index]
        if (outcome && isRefusal(outcome)) reject(new RegistrationError(outcome))
        else resolve(outcome?.result)
      }
      if (stored.mailDue) this.onMailDue()
      return
    }
    throw new RegistrationError(refuse('busy'))
  }

  /** Decides a batch on one sheet. */
  private async decide(event: string, known: KnownRoster, batch: Waiting[]): Promise<Draft> {
    const rereads = batch.find(({ task }) => task.rereads)?.task.rereads
    const settings = rereads ? await publishedSettings(this.context, event, rereads) : known.roster.settings
    const sheet = new Sheet(known.roster, settings)
    const docs = new Map<string, RegistrationDoc>()
    for (const { task } of batch) {
      if (task.loads === undefined) continue
      const doc = task.reads ? await findRegistration(this.context, task.loads) : null
      if (doc) docs.set(task.loads, doc)
      const loaded = !sheet.get(task.loads) && (await findEntry(this.context, event, task.loads))
      if (loaded) sheet.recall(loaded)
    }
    const now = Date.now()
    const outcomes = batch.map((waiting) => {
      try {
        const { task } = waiting
        return task.decide(sheet, now, task.loads === undefined ? undefined : docs.get(task.loads))
      } catch (error) {
        throw new TaskFault(waiting, error)
      }
    })
    catchUp(sheet, now)
    return {
      event,
      sheet,
      now,
      outcomes,
      alwaysWrites: batch.some(({ task }) => task.alwaysWrites),
    }
  }
}
